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
];

/** A sign of a category. */
export interface Sign {
  readonly colour: string;
  readonly glyph: Glyph;
}

/**
 * Signs for so many categories, those that are chosen already kept: each has a colour that is seen on
 * paper, as far from those before it as can be for whom it is closest, and a glyph that is still free.
 */
export function proposeSigns(chosen: readonly Partial<Sign>[]): readonly Sign[] {
  const taken = chosen.flatMap(({ colour }) => colour ?? []);
  const glyphs = chosen.flatMap(({ glyph }) => glyph ?? []);
  return chosen.map(({ colour, glyph }) => {
    const free = CHOICE.filter((one) => !taken.includes(one) && contrastOf(one) >= LEAST_CONTRAST);
    const farthest = free
      .map((one) => ({ one, least: Math.min(100, ...taken.map((other) => apart(one, other))) }))
      .sort((a, b) => b.least - a.least)[0]?.one;
    const own = colour ?? farthest ?? CHOICE[taken.length % CHOICE.length]!;
    const sign =
      glyph ??
      GLYPHS.find((one) => !glyphs.includes(one)) ??
      GLYPHS[glyphs.length % GLYPHS.length]!;
    if (colour === undefined) taken.push(own);
    if (glyph === undefined) glyphs.push(sign);
    return { colour: own, glyph: sign };
  });
}
