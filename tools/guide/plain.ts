/**
 * A text as far as it can be compared between a page in capitals and our data: small letters, one
 * kind of quotation mark and dash, single spaces.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('nl')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** The letters and digits of a text only: what is left when layout and punctuation are not looked at. */
export const bare = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '');

const pairsOf = (text: string): Map<string, number> => {
  const letters = bare(text);
  const pairs = new Map<string, number>();
  for (let at = 0; at < letters.length - 1; at++) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/**
 * How alike two texts are, from 0 to 1: the share of their pairs of letters that they have in common
 * (Sørensen–Dice coefficient; Dice, Ecology 26, 1945).
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const sum = (pairs: Map<string, number>) => [...pairs.values()].reduce((all, n) => all + n, 0);
  const total = sum(a) + sum(b);
  if (total === 0) return bare(one) === bare(other) ? 1 : 0;
  const common = [...a].reduce((all, [pair, n]) => all + Math.min(n, b.get(pair) ?? 0), 0);
  return (2 * common) / total;
}
