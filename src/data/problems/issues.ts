import type * as z from 'zod/mini';
import { LANGUAGES } from '../../domain/languages.ts';
import { valueAt, writePath } from './json-path.ts';
import type { JsonPath } from './read-json.ts';
import { problem, type Problem } from './problems.ts';

/** Formats whose schema says itself, as the message, what is wrong. */
const OWN_CODES = [
  'slug',
  'tiles',
  'view',
  'digits',
  'email',
  'phone',
  'date',
  'pictureFile',
  'pictureData',
  'webPage',
  'branch',
  'country',
] as const;

function problemOf(issue: z.core.$ZodIssue, found: unknown, isLanguage: boolean) {
  const expected = 'expected' in issue ? String(issue.expected) : '';
  switch (issue.code) {
    case 'invalid_type':
      if (found !== undefined) return { code: 'type', hint: expected } as const;
      return isLanguage
        ? ({ code: 'language', hint: '' } as const)
        : ({ code: 'missing', hint: expected } as const);
    case 'invalid_value':
      return {
        code: found === '' ? 'missing' : 'choice',
        hint: issue.values.map(String).join(', '),
      } as const;
    case 'invalid_union':
      return { code: 'type', hint: 'Point, Polygon, MultiPolygon' } as const;
    case 'invalid_format':
      return OWN_CODES.some((code) => code === issue.message)
        ? { code: issue.message as (typeof OWN_CODES)[number], hint: '' }
        : ({
            code: 'type',
            hint: 'pattern' in issue ? (issue.pattern ?? '') : issue.format,
          } as const);
    case 'too_small':
      return typeof found === 'number'
        ? ({ code: 'number', hint: `> ${String(issue.minimum)}` } as const)
        : ({ code: 'missing', hint: `${String(issue.minimum)}+` } as const);
    case 'too_big':
      return {
        code: Array.isArray(found) ? 'tooManyItems' : 'tooLong',
        hint: String(issue.maximum),
      } as const;
    default:
      return { code: 'type', hint: issue.message } as const;
  }
}

/** So many things that are wrong with one feature are told: the rest will be seen when these are mended. */
const MOST = 20;

/** Turns the issues of one feature into problems; `line` gives the line of a path within it. */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  file: string,
  feature: string,
  line: ((path: JsonPath) => number) | null,
): Problem[] {
  return issues.slice(0, MOST).flatMap((issue) => {
    const path = issue.path as JsonPath;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.slice(0, MOST).map((key) =>
        problem('unknownField', file, {
          feature,
          field: writePath([...path, key]),
          line: line?.([...path, key]) ?? null,
          found: key,
        }),
      );
    }
    const found = valueAt(value, path);
    const last = path.at(-1);
    const { code, hint } = problemOf(
      issue,
      found,
      LANGUAGES.some((one) => one === last),
    );
    return [
      problem(code, file, {
        feature,
        field: writePath(path),
        line: line?.(path) ?? null,
        found,
        hint,
      }),
    ];
  });
}
