import { FILES } from '../../../src/data/schemas/items.ts';
import { problem, type Problem } from '../../../src/data/problems/problems.ts';
import type { SourceApproach } from '../../../src/data/schemas/source-schemas.ts';
import {
  apart,
  contrastOf,
  LEAST_APART,
  LEAST_APART_ALONE,
  LEAST_CONTRAST,
} from './seen-colours.ts';

/** Colours of approaches that are too faint for a sign, or that some people take for another's. */
export function colourProblems(
  approaches: readonly Pick<SourceApproach, 'id' | 'colour' | 'glyph'>[],
): readonly Problem[] {
  const at = (id: string) => ({ severity: 'warning', feature: id, field: 'colour' }) as const;
  return approaches.flatMap(({ id, colour, glyph }, index) => {
    const contrast = contrastOf(colour);
    const faint =
      contrast < LEAST_CONTRAST
        ? [
            problem('colourFaint', FILES.approaches, {
              ...at(id),
              found: colour,
              hint: contrast.toFixed(1),
            }),
          ]
        : [];
    const alike = approaches.slice(0, index).find((other) => {
      const isSameGlyph = other.glyph === glyph;
      return apart(colour, other.colour) < (isSameGlyph ? LEAST_APART_ALONE : LEAST_APART);
    });
    return alike
      ? [
          ...faint,
          problem('colourAlike', FILES.approaches, { ...at(id), found: colour, hint: alike.id }),
        ]
      : faint;
  });
}
