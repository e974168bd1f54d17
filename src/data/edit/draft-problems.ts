import { problemsOf } from '../problems/issues.ts';
import type { Problem } from '../problems/problems.ts';
import { readSource } from '../source/read-source.ts';
import * as schemas from '../schemas/source-schemas.ts';
import { changedTexts, thingsOf, withTexts, type Files } from './patch/apply-patch.ts';
import { fileOf, type Kept, type Value } from './edited-kinds.ts';
import { mended } from './mend.ts';
import type { Change } from './patch/patch.ts';
import { withoutData, withPictures } from './with-pictures.ts';

const firstOf = (files: Files, kind: Kept) => [...thingsOf(files, kind).keys()][0] ?? '';

/** What its schema has against a thing, in the words of the door. */
function ownProblems({ kind, id, after }: Change & { after: Value }): readonly Problem[] {
  const read = schemas[kind].safeParse(after);
  return read.success ? [] : problemsOf(read.error.issues, after, fileOf(kind), id, null);
}

/** Photographs are looked at with the rest of their thing: in the files they would but be heavy. */
const light = (kind: Kept, value: Value): Value =>
  withPictures(kind, value, (pictures) => pictures.map(withoutData));

/**
 * All that is wrong with changes that may be half done. The door tells what does not fit its schema,
 * and only of the rest what else is wrong; an editor sees all of it at once.
 */
export function problemsOfDraft(files: Files, changes: readonly Change[]): readonly Problem[] {
  if (changes.length === 0) return [];
  const fillers = { organisation: firstOf(files, 'organisation'), place: firstOf(files, 'place') };
  const made = changes.filter((one): one is Change & { after: Value } => one.after !== null);
  const broken = made.flatMap(ownProblems);
  const whole = changes.map((one) =>
    one.after === null
      ? one
      : { ...one, after: light(one.kind, mended(one.kind, one.after, fillers)) },
  );
  const { problems } = readSource(withTexts(files, changedTexts(files, whole)));
  const key = ({ file, feature, field }: Problem) => `${file} ${feature ?? ''} ${field ?? ''}`;
  const told = new Set(broken.map(key));
  return [...broken, ...problems.filter((one) => !told.has(key(one)))];
}
