import type { problems as Texts } from '../../i18n/nl/problems.ts';

/** What can be wrong with a file, by code: for each there is a text in every language. */
export type ProblemCode = keyof typeof Texts;

/** One thing that is wrong, with where it stands. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly file: string;
  /** Line in the file, from 1; null where it has none. */
  readonly line: number | null;
  /** Id of the feature or fiche, or its number in the file such as `#3`. */
  readonly feature: string | null;
  /** Path of the field, such as `title.fr` or `drawsOn[0].approach`. */
  readonly field: string | null;
  /** What stands there now. */
  readonly found: string;
  /** A likely right value, or what else is needed to mend it. */
  readonly hint: string;
}

/** Whether a file as a whole could not be had or read, rather than something in it. */
export const isOfFile = ({ code }: Problem): boolean =>
  ['fileMissing', 'html', 'empty', 'notJson'].includes(code);

const FOUND_LENGTH = 80;

/** A value in a few letters; of lists and objects only that they are there, however deep they go. */
function said(found: unknown): string {
  if (found === undefined) return '';
  if (typeof found === 'string') return found;
  const isFlat =
    typeof found !== 'object' ||
    found === null ||
    Object.values(found).every((one) => typeof one !== 'object');
  return isFlat ? JSON.stringify(found) : Array.isArray(found) ? '[…]' : '{…}';
}

/** Makes a problem; `found` is shortened so that a message stays readable. */
export function problem(
  code: ProblemCode,
  file: string,
  at: Partial<Omit<Problem, 'code' | 'file' | 'found'>> & { found?: unknown } = {},
): Problem {
  const text = said(at.found);
  return {
    severity: at.severity ?? 'error',
    code,
    file,
    line: at.line ?? null,
    feature: at.feature ?? null,
    field: at.field ?? null,
    found: text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH)}…` : text,
    hint: at.hint ?? '',
  };
}
