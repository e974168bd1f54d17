import { twoLines } from './two-lines.ts';
import type { Size } from './name-wish.ts';

/** What a name may be written as: its text, in so many lines, and its letters as a part of the usual. */
export interface Writing {
  readonly text: string;
  readonly part: number;
}

/** The ways to write a name, the best first, and the room that each takes. */
export function sizesOf(
  name: string,
  measure: (text: string) => Size,
  parts: readonly number[],
): { readonly texts: readonly Writing[]; readonly sizes: readonly Size[] } {
  const ways = [name, twoLines(name)].filter((text) => text !== null);
  const texts = parts.flatMap((part) => ways.map((text) => ({ text, part })));
  const sizes = texts.map(({ text, part }) => {
    const { width, height } = measure(text);
    return { width: width * part, height: height * part };
  });
  return { texts, sizes };
}
