import { parse, type ParseError } from 'jsonc-parser';

/** How much is quoted on each side of what is wrong. */
const AROUND = 12;

/** The line of an offset in a text, from 1. */
export const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Where an offset in a text is, for a message: its line, and what stands around there, quoted. */
export function placeIn(
  text: string,
  offset: number,
): { readonly line: number; readonly found: string } {
  const around = text.slice(Math.max(0, offset - AROUND), offset + AROUND);
  return { line: lineAt(text, offset), found: `"${around.replace(/\s+/g, ' ').trim()}"` };
}

/**
 * Where a text stops being JSON. What JavaScript itself says against it is in English, and another
 * in each browser.
 */
export function whereBroken(text: string): ReturnType<typeof placeIn> {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  return placeIn(text, errors[0]?.offset ?? 0);
}
