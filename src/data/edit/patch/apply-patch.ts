import { problem, type Problem } from '../../problems/problems.ts';
import { readSource } from '../../source/read-source.ts';
import { thingsIn, withThing } from './data-text.ts';
import { fileOf, type Kept, type Value } from '../edited-kinds.ts';
import { broughtToRoles } from './old-partners.ts';
import type { Change } from './patch.ts';
import { alike } from './same.ts';

export type Files = Readonly<Record<string, Uint8Array>>;

/** What comes of changes that are held against the data. */
export interface Applied {
  /** The new texts of the files that change, by name; none where the changes do not fit. */
  readonly texts: ReadonlyMap<string, string>;
  /** Those that stand in the data already. */
  readonly done: readonly Change[];
  /** With an error among them nothing is to be written. */
  readonly problems: readonly Problem[];
}

const encoder = new TextEncoder();
const textOf = (files: Files, name: string) => new TextDecoder().decode(files[name]);

/** The things of a kind in the files, by id. */
export function thingsOf(files: Files, kind: Kept): ReadonlyMap<string, Value> {
  return thingsIn(fileOf(kind), textOf(files, fileOf(kind)));
}

/** Why a change does not fit the data as they are now; null where it does. */
function misfit({ kind, id, before }: Change, now: Value | null): Problem | null {
  const file = fileOf(kind);
  if (alike(before, now)) return null;
  if (now === null) return problem('stale.gone', file, { feature: id });
  return before === null
    ? problem('stale.taken', file, { feature: id, found: id })
    : problem('stale.changed', file, { feature: id });
}

/** The files with changes made to them that are known to fit. */
export function changedTexts(
  files: Files,
  changes: readonly Change[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { kind, id, after } of changes) {
    const file = fileOf(kind);
    texts.set(file, withThing(file, texts.get(file) ?? textOf(files, file), id, after));
  }
  return texts;
}

/** Files with the texts of some of them in the place of what they say. */
export function withTexts(files: Files, texts: ReadonlyMap<string, string>): Files {
  const changed = [...texts].map(([name, text]) => [name, encoder.encode(text)] as const);
  return { ...files, ...Object.fromEntries(changed) };
}

/**
 * Holds changes against the data: each has to find what its maker found (a stale one is refused),
 * and what comes of all of them has to be sound. Changes nothing itself; throws nothing.
 * @param files the hand-edited data files, by name
 */
export function applyPatch(files: Files, given: readonly Change[]): Applied {
  const things = new Map(
    [...new Set(given.map(({ kind }) => kind))].map((kind) => [kind, thingsOf(files, kind)]),
  );
  const now = ({ kind, id }: Change) => things.get(kind)?.get(id) ?? null;
  const changes = given.map((change) => broughtToRoles(change, now(change)));
  const done = changes.filter((change) => alike(change.after, now(change)));
  const left = changes.filter((change) => !done.includes(change));
  const stale = left.flatMap((change) => misfit(change, now(change)) ?? []);
  if (stale.length > 0) return { texts: new Map(), done, problems: stale };
  const texts = changedTexts(files, left);
  const { problems } = readSource(withTexts(files, texts));
  const isBroken = problems.some(({ severity }) => severity === 'error');
  return { texts: isBroken ? new Map() : texts, done, problems };
}
