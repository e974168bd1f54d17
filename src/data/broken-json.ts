import { parse, type ParseError } from 'jsonc-parser';

/** How much is quoted on each side of what is wrong. */
const AROUND = 12;

/**
 * Where a text stops being JSON: its line, from 1, and what stands around there, quoted. What
 * JavaScript itself says against it is in English, and another in each browser.
 */
export function whereBroken(text: string): { readonly line: number; readonly found: string } {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const offset = errors[0]?.offset ?? 0;
  const around = text.slice(Math.max(0, offset - AROUND), offset + AROUND);
  return {
    line: text.slice(0, offset).split('\n').length,
    found: `"${around.replace(/\s+/g, ' ').trim()}"`,
  };
}
