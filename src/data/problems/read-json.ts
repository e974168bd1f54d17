import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { lineAt, placeIn } from './broken-json.ts';
import { problem, type Problem } from './problems.ts';

export type JsonPath = readonly (string | number)[];

/** A JSON file that could be read, with the way from a path in it to a line. */
export interface JsonFile {
  readonly file: string;
  readonly value: unknown;
  /** Line of the value at a path, or of the nearest thing around it that exists; from 1. */
  readonly lineOf: (path: JsonPath) => number;
}

const HINTS: Record<string, string> = {
  CommaExpected: '( , ? )',
  CloseBraceExpected: '( } ? )',
  CloseBracketExpected: '( ] ? )',
  ValueExpected: '( , ] ? )',
  PropertyNameExpected: '( , } ? )',
  ColonExpected: '( : ? )',
  UnexpectedEndOfString: '( " ? )',
};

function decode(bytes: Uint8Array): { text: string } | { found: string } {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return { found: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { found: 'Windows-1252?' };
    throw error;
  }
}

/** Reads one file: its encoding and its JSON. Gives the file or the one problem that stops it. */
export function readJson(file: string, bytes: Uint8Array | undefined): JsonFile | Problem {
  if (!bytes) return problem('fileMissing', file, { found: file });
  const decoded = decode(bytes);
  if ('found' in decoded) return problem('encoding', file, { found: decoded.found });
  const { text } = decoded;
  if (text.trim() === '') return problem('empty', file);

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !tree) {
    return problem('notJson', file, {
      ...placeIn(text, first?.offset ?? 0),
      hint: HINTS[first ? printParseErrorCode(first.error) : ''] ?? '',
    });
  }
  const lineOf = (path: JsonPath): number => {
    for (let length = path.length; length > 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node) return lineAt(text, node.offset);
    }
    return lineAt(text, tree.offset);
  };
  return { file, value: JSON.parse(text) as unknown, lineOf };
}
