import { same } from './patch/same.ts';
import type { Kept, Value } from './edited-kinds.ts';
import type { Change } from './patch/patch.ts';

/** Changes that are being made, with the way back and forth. */
export interface Draft {
  readonly changes: readonly Change[];
  readonly past: readonly (readonly Change[])[];
  readonly future: readonly (readonly Change[])[];
  /** The field that was changed last: letters typed one by one are undone together. */
  readonly last: string | null;
}

export const NO_DRAFT: Draft = { changes: [], past: [], future: [], last: null };
/** So many steps can be undone. */
const MOST_STEPS = 200;

const isOf = (kind: Kept, id: string) => (change: Change) =>
  change.kind === kind && change.id === id;

/** The change of a thing; undefined for one that is as it was. */
export const changeOf = (changes: readonly Change[], kind: Kept, id: string) =>
  changes.find(isOf(kind, id));

/** Changes with one more made, or an earlier one of the same thing made again. */
export function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  const index = changes.findIndex(isOf(change.kind, change.id));
  const { before } = changes[index] ?? change;
  const next = { ...change, before };
  if (same(before, next.after)) return index < 0 ? changes : changes.toSpliced(index, 1);
  return index < 0 ? [...changes, next] : changes.toSpliced(index, 1, next);
}

/** A draft after a step that can be undone; `field` joins it to a step before it in the same field. */
export function step(
  { changes, past, last }: Draft,
  next: readonly Change[],
  field: string | null = null,
): Draft {
  const isSame = field !== null && field === last;
  return {
    changes: next,
    past: isSame ? past : [...past, changes].slice(-MOST_STEPS),
    future: [],
    last: field,
  };
}

/** A draft one step back; itself where there is none. */
export function undo({ changes, past, future, ...rest }: Draft): Draft {
  const before = past.at(-1);
  if (!before) return { changes, past, future, ...rest };
  return { changes: before, past: past.slice(0, -1), future: [changes, ...future], last: null };
}

/** A draft one step forth again; itself where there is none. */
export function redo({ changes, past, future, ...rest }: Draft): Draft {
  const [next] = future;
  if (!next) return { changes, past, future, ...rest };
  return { changes: next, past: [...past, changes], future: future.slice(1), last: null };
}

/** A thing with changes made: as changed, or as it was; null for one that is not there. */
export function thingNow(
  things: ReadonlyMap<string, Value>,
  changes: readonly Change[],
  kind: Kept,
  id: string,
): Value | null {
  const change = changeOf(changes, kind, id);
  return change ? change.after : (things.get(id) ?? null);
}
