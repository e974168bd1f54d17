/** A name on two lines, broken at the hyphen or space nearest its middle; null where it has none. */
export function twoLines(name: string): string | null {
  const breaks = [...name.matchAll(/[- ]/g)].map(({ index }) => index + 1);
  const longest = (at: number) => Math.max(at, name.length - at);
  const [best] = breaks.sort((a, b) => longest(a) - longest(b));
  return best === undefined ? null : `${name.slice(0, best).trimEnd()}\n${name.slice(best)}`;
}
