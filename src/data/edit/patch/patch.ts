import { MAP_ID } from '#map';
import * as z from 'zod/mini';
import { whereBroken } from '../../problems/broken-json.ts';
import { isRecord } from '../../problems/is-record.ts';
import { problemsOf } from '../../problems/issues.ts';
import { LANGUAGES, type Language } from '../../../domain/languages.ts';
import { packText, unpackText } from '../../../domain/lib/pack.ts';
import { harmless } from '../../problems/harmless.ts';
import { ofOtherMap } from '../../problems/other-map.ts';
import { problem, type Problem } from '../../problems/problems.ts';
import { KEPT, type Kept, type Value } from '../edited-kinds.ts';
import { printJson } from './print-json.ts';
import { same } from './same.ts';

const FORMAT = `${MAP_ID}-patch`;
/** More than any that was packed to fit an address, in bytes. */
const MOST_PACKED = 1_000_000;
/** Longer than any, in letters: a guide ten times as large fits twice. */
const MOST = 5_000_000;

/** One thing as it was for who changed it, and as it shall be; null where there is none. */
export interface Change {
  readonly kind: Kept;
  readonly id: string;
  readonly before: Value | null;
  readonly after: Value | null;
}

/** Changes to the data that one person hands another. */
export interface Patch {
  /** Date, `2026-11-25`. */
  readonly made: string;
  /** Who proposes it, as they choose to be called; empty for nobody. */
  readonly by: string;
  /** What they want to say about it. */
  readonly note: string;
  /** What its maker reads; undefined in files from before. */
  readonly language?: Language | undefined;
  readonly changes: readonly Change[];
}

const thing = z.nullable(z.looseObject({}));
const text = z.string().check(z.maxLength(20_000));
const schema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  made: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  by: text,
  note: text,
  language: z.optional(z.enum(LANGUAGES)),
  changes: z
    .array(
      z.strictObject({
        kind: z.enum(KEPT),
        id: z.string().check(z.minLength(1), z.maxLength(200)),
        before: thing,
        after: thing,
      }),
    )
    .check(z.minLength(1)),
});

/** A patch as the text of a file. */
export function writePatch({ made, by, note, language, changes }: Patch): string {
  const spoken = language === undefined ? {} : { language };
  return `${printJson({ format: FORMAT, version: 1, made, by, note, ...spoken, changes })}\n`;
}

/** The same in as few letters as can be, for an address; a file with it is read as any other. */
export function writePackedPatch(patch: Patch): string {
  return `{"format":"${FORMAT}","packed":"${packText(writePatch(patch))}"}\n`;
}

/** The text of a patch that was packed; null where it is damaged. */
function unpacked(letters: string): string | null {
  try {
    return unpackText(letters, MOST_PACKED);
  } catch {
    // Whatever does not unpack was changed on its way, or is none of ours.
    return null;
  }
}

/**
 * Reads the text of a patch file; gives what is wrong with it where it is none.
 * @param name of the file, for messages
 */
export function readPatch(
  text: string,
  name: string,
): { readonly patch: Patch | null; readonly problems: readonly Problem[] } {
  const none = (...problems: Problem[]) => ({ patch: null, problems });
  if (text.trim() === '') return none(problem('empty', name));
  if (text.length > MOST) return none(problem('notPatch', name));
  // A table, a text or a page is none that was damaged on its way.
  if (!text.trimStart().startsWith('{')) return none(problem('notPatch', name));
  let value: unknown;
  try {
    value = harmless(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return none(problem('notJson', name, whereBroken(text)));
  }
  if (!isRecord(value)) return none(problem('notPatch', name));
  const other = ofOtherMap(value.format, 'patch', name, 'format');
  if (other) return none(other);
  if (value.format !== FORMAT) return none(problem('notPatch', name));
  if (typeof value.packed === 'string') {
    const whole = unpacked(value.packed);
    // Packed once, and no more.
    if (whole === null || whole.includes('"packed"')) return none(problem('notPatch', name));
    return readPatch(whole, name);
  }
  const read = schema.safeParse(value);
  if (!read.success) return none(...problemsOf(read.error.issues, value, name, '', null));
  const { made, by, note, language, changes } = read.data;
  const twice = changes.find(({ kind, id }, index) =>
    changes.slice(0, index).some((one) => one.kind === kind && one.id === id),
  );
  if (twice) {
    return none(problem('duplicate', name, { feature: twice.id, found: twice.id, hint: name }));
  }
  const strange = changes.find(({ id, after }) => after !== null && after.id !== id);
  if (strange) {
    const found = strange.after?.id;
    return none(problem('renamed', name, { feature: strange.id, field: 'id', found }));
  }
  return {
    patch: {
      made,
      by,
      note,
      ...(language === undefined ? {} : { language }),
      changes: changes.filter((one) => !same(one.before, one.after)),
    },
    problems: [],
  };
}
