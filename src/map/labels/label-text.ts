import { nameSize } from '../../state/device/text-size.ts';

/** Size of a name on the map, in rem; the style sheet says the same. */
const SIZE_REM = 0.78;
const LINE = 1.15;

/** Width and height in pixels of a name as the map writes it. */
export function measure(text: string): { width: number; height: number } {
  const root = getComputedStyle(document.documentElement);
  const size = SIZE_REM * parseFloat(root.fontSize);
  return nameSize(text, { weight: 500, size, family: root.getPropertyValue('--text') }, LINE);
}
