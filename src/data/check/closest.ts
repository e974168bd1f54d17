const MOST_SLIPS = 4;

/** Number of single-letter edits between two words (Wagner and Fischer, 1974). */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      next.push(Math.min(row[j]! + (letter === other ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The known id that a mistyped one most likely means, as a suggestion; '' when none is near. */
export function closest(id: string, known: ReadonlySet<string>): string {
  const [best] = [...known]
    .map((one) => ({ one, distance: slips(id, one) }))
    .filter(({ distance }) => distance <= Math.min(MOST_SLIPS, id.length / 2))
    .sort((a, b) => a.distance - b.distance);
  return best ? `→ "${best.one}"?` : '';
}
