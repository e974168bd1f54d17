import { isPictureData } from '../../domain/pictures/picture-data.ts';
import type { Change } from '../../data/edit/patch/patch.ts';

/** So many letters of pictures fit into a file of changes, beside all else that it says. */
const MOST_LETTERS = 4_000_000;

function lettersIn(value: unknown): number {
  if (typeof value === 'string') return isPictureData(value) ? value.length : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + lettersIn(one), 0);
}

/**
 * Whether one picture more fits into a file of these changes.
 * @param before the picture that it takes the place of, where there is one
 */
export const hasRoomFor = (
  data: string,
  before: string | undefined,
  changes: readonly Change[],
): boolean =>
  changes.reduce((sum, { after }) => sum + lettersIn(after), data.length - (before?.length ?? 0)) <=
  MOST_LETTERS;
