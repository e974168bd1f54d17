import { keyOf, type Border } from './border.ts';

/** Joins pieces end to end, up to where three owners meet or the outline is reached. */
export function joinBorders(pieces: readonly Border[]): Border[] {
  const open = new Set(pieces);
  const at = new Map<string, Border[]>();
  for (const piece of pieces) {
    for (const end of [piece.spots[0]!, piece.spots.at(-1)!]) {
      const key = keyOf(end);
      at.set(key, [...(at.get(key) ?? []), piece]);
    }
  }
  const after = (border: Border): Border | undefined => {
    const end = border.spots.at(-1)!;
    const there = at.get(keyOf(end))!;
    const next = there.length === 2 ? there.find((piece) => open.has(piece)) : undefined;
    if (!next) return undefined;
    const forward = keyOf(next.spots[0]!) === keyOf(end);
    open.delete(next);
    const rest = forward ? next.spots.slice(1) : [...next.spots].reverse().slice(1);
    return { ...border, spots: [...border.spots, ...rest] };
  };
  const reversed = ({ spots, left, right }: Border): Border => ({
    spots: [...spots].reverse(),
    left: right,
    right: left,
  });
  const follow = (border: Border): Border => {
    let whole = border;
    for (let next = after(whole); next; next = after(next)) whole = next;
    return whole;
  };
  return pieces.flatMap((piece) => {
    if (!open.delete(piece)) return [];
    return [follow(reversed(follow(piece)))];
  });
}
