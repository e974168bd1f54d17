import { twoLines } from '../../domain/labels/two-lines.ts';
import type { Size } from '../../domain/labels/name-wish.ts';
import type { Language } from '../../domain/languages.ts';
import { nameSize } from '../../state/device/text-size.ts';
import type { Nameable } from './name-map.ts';

/** Size of a name on the map, in rem; the style sheet says the same. */
const SIZE_REM = 0.78;
const LINE = 1.15;

/** Width and height in pixels of all names as the map writes them, on one line and on two. */
export function sizesOfNames(
  { places, provinces }: Nameable,
  language: Language,
): ReadonlyMap<string, Size> {
  const root = getComputedStyle(document.documentElement);
  const size = SIZE_REM * parseFloat(root.fontSize);
  const lettering = { weight: 500, size, family: root.getPropertyValue('--text') };
  const texts = [...places, ...provinces].flatMap(({ name }) => {
    const text = name[language];
    return [text, twoLines(text) ?? text];
  });
  return new Map(texts.map((text) => [text, nameSize(text, lettering, LINE)]));
}
