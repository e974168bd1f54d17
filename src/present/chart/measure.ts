import { nameSize } from '../../state/device/text-size.ts';
import { TEXT_FONT } from './palette.ts';

/** Size of the names on a chart, in its own units; all else on it is measured by that. */
export const TYPE = 12.5;
/** From line to line of a name, as a part of the size of its letters. */
export const LEADING = 1.12;

/** Width and height of a name as a chart writes it, in chart units. */
export function measureName(text: string): { width: number; height: number } {
  return nameSize(text, { weight: 600, size: TYPE, family: TEXT_FONT }, LEADING);
}
