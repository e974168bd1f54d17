import { parse, type ParseError } from 'jsonc-parser';
import { problem, type Problem } from '../../problems/problems.ts';

/** A value that a text says, and what is wrong with the text; undefined where it says none. */
export interface JsonReading {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** A script that gives a name to a value, as QGIS and others write, or hands it to a function (JSONP). */
const WRAPPER = /^\s*(?:(?:var|let|const)\s+)?[\w$.]+(?:\[['"\w]+\])?\s*(?:=|\()\s*(?=[[{])/;

const lineAt = (text: string, offset: number) => text.slice(0, offset).split(/\r\n|\n|\r/).length;

/** A JSON value for each line of a text; null where a line is none. */
function valuesOfLines(text: string): readonly unknown[] | null {
  const lines = text.split(/[\r\n\u001e]+/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !/^\s*\{.*\}\s*,?\s*$/s.test(lines[0]!)) return null;
  try {
    return lines.map((line): unknown => JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * What a text in JSON says: one value, a value on each line (a list then), or one in a script. Of
 * what is cut off or damaged as much as can be read, and where it is wrong.
 */
export function readJsonText(text: string, file: string): JsonReading {
  try {
    return { value: JSON.parse(text) as unknown, problems: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const lines = valuesOfLines(text);
  if (lines) return { value: lines, problems: [] };
  const wrapper = WRAPPER.exec(text);
  if (wrapper) {
    const inner = text.slice(wrapper[0].length).replace(/[);\s]+$/, '');
    return readJsonText(inner, file);
  }
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  const at = first?.offset ?? text.length;
  const around = first ? text.slice(Math.max(0, at - 12), at + 12) : '';
  return {
    value,
    problems: [
      problem('brokenJson', file, {
        severity: 'warning',
        line: lineAt(text, at),
        found: around.replace(/\s+/g, ' ').trim(),
      }),
    ],
  };
}
