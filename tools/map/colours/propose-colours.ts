import { GLYPHS, type Glyph } from '../../../src/domain/model.ts';
import { apart, contrastOf, LEAST_CONTRAST } from './seen-colours.ts';

/** Strong colours that go with paper and ink; those that were chosen for our own map first. */
const CHOICE = [
  '#B4412A',
  '#1E5AA6',
  '#1C7A58',
  '#7B2D83',
  '#A66F00',
  '#5A564C',
  '#0F6E84',
  '#A8326B',
  '#4A5F12',
  '#3D3A8C',
  '#7A4A1F',
  '#2F4858',
].filter((one) => contrastOf(one) >= LEAST_CONTRAST);

/** A sign of a category. */
export interface Sign {
  readonly colour: string;
  readonly glyph: Glyph;
}

/** How far a colour is from the nearest of some, for whom they are closest. */
const clearance = (colour: string, others: readonly string[]) =>
  Math.min(Infinity, ...others.map((other) => apart(colour, other)));

const farthest = <T>(list: readonly T[], how: (one: T) => number): T | undefined =>
  list.map((one) => ({ one, far: how(one) })).sort((a, b) => b.far - a.far)[0]?.one;

/**
 * Signs for so many categories, those that are chosen already kept: each has a colour that is seen on
 * paper, as far from those before it as can be for whom it is closest, and a glyph that is still free,
 * else that of the colours it is farthest from.
 */
export function proposeSigns(chosen: readonly Partial<Sign>[]): readonly Sign[] {
  const taken = chosen.flatMap(({ colour }) => colour ?? []);
  const holders = new Map<Glyph, string[]>(GLYPHS.map((glyph) => [glyph, []]));
  for (const { colour, glyph } of chosen) {
    if (glyph !== undefined) holders.get(glyph)?.push(...(colour === undefined ? [] : [colour]));
  }
  const asked = new Set(chosen.flatMap(({ glyph }) => glyph ?? []));
  return chosen.map((wish, index) => {
    const free = CHOICE.filter((one) => !taken.includes(one));
    const colour =
      wish.colour ??
      farthest(free, (one) => clearance(one, taken)) ??
      CHOICE[index % CHOICE.length]!;
    if (wish.colour === undefined) taken.push(colour);
    const unused = GLYPHS.find((one) => !asked.has(one) && holders.get(one)!.length === 0);
    const glyph =
      wish.glyph ?? unused ?? farthest(GLYPHS, (one) => clearance(colour, holders.get(one)!))!;
    if (wish.glyph === undefined || wish.colour === undefined) holders.get(glyph)!.push(colour);
    return { colour, glyph };
  });
}
