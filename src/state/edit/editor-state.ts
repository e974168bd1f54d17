import {
  NO_DRAFT,
  redo,
  step,
  thingNow,
  undo,
  withChange,
  type Draft,
} from '../../data/edit/draft.ts';
import { thingsOf, type Files } from '../../data/edit/patch/apply-patch.ts';
import { withLandedPictures } from '../../data/edit/patch/landed-pictures.ts';
import { broughtToRoles } from '../../data/edit/patch/old-partners.ts';
import { EDITED, KEPT, type Kept, type Value } from '../../data/edit/edited-kinds.ts';
import { readPatch, writePatch, type Change, type Patch } from '../../data/edit/patch/patch.ts';
import { alike } from '../../data/edit/patch/same.ts';
import { keyOf, recall, remember } from '../device/remember.ts';
import { createStore } from '../device/store.ts';

type Things = Readonly<Record<Kept, ReadonlyMap<string, Value>>>;

/** What lies on the desk: the data as they are published, and what is changed of them. */
export interface EditorState {
  readonly files: Files;
  readonly things: Things;
  readonly draft: Draft;
  /** Who makes the changes, and what they say about them. */
  readonly by: string;
  readonly note: string;
  /** Whether this device lets us keep the changes. */
  readonly isKept: boolean;
}

const editor = createStore<EditorState | null>(null);
/** The day it is, as ISO 8601 has it. */
export const today = () => new Date().toISOString().slice(0, 10);

/** A patch as the data are now: it may have been made when they had another form. */
function brought(patch: Patch, things: Things): Patch {
  const changes = patch.changes.map((one) => {
    const now = things[one.kind].get(one.id) ?? null;
    return withLandedPictures(broughtToRoles(one, now), now);
  });
  return { ...patch, changes };
}

/** The changes that this device keeps; none where there are none, or they cannot be read. */
function kept(things: Things): Patch | null {
  const text = recall('draft');
  const patch = text === null ? null : readPatch(text, keyOf('draft')).patch;
  return patch && brought(patch, things);
}

function keep(next: EditorState): EditorState {
  const { by, note } = next;
  const { changes } = next.draft;
  const text = changes.length === 0 ? null : writePatch({ made: today(), by, note, changes });
  return { ...next, isKept: remember('draft', text) };
}

/** Lays the published files on the desk, with the changes that this device keeps. */
export function layOut(files: Files): void {
  const things = Object.fromEntries(KEPT.map((kind) => [kind, thingsOf(files, kind)])) as Things;
  const { changes = [], by = '', note = '' } = kept(things) ?? {};
  // Giving back what is there shows whether anything may be kept.
  const isKept = remember('draft', recall('draft'));
  editor.set({ files, things, draft: { ...NO_DRAFT, changes }, by, note, isKept });
  addEventListener('storage', ({ key }) => {
    const now = editor.get();
    if (!now || (key !== null && key !== keyOf('draft'))) return;
    // Another tab went on with the same changes: here they are the next step.
    editor.set({ ...now, draft: step(now.draft, kept(now.things)?.changes ?? []) });
  });
}

/** What lies on the desk; null until the files are there. */
export function useEditor(): EditorState | null {
  return editor.use((value) => value);
}

function change(make: (now: EditorState) => Draft): void {
  const now = editor.get();
  if (!now) return;
  const draft = make(now);
  if (draft !== now.draft) editor.set(keep({ ...now, draft }));
}

/**
 * Puts a thing in the place of what it was; null takes it out.
 * @param field that was changed, so that what is typed in it is undone at once
 */
export function putThing(kind: Kept, id: string, after: Value | null, field?: string): void {
  change(({ draft, things }) => {
    const before = things[kind].get(id) ?? null;
    return step(draft, withChange(draft.changes, { kind, id, before, after }), field ?? null);
  });
}

/** Puts several things at once, as one step. */
export function putAll(list: readonly Omit<Change, 'before'>[]): void {
  change(({ draft, things }) => {
    const next = list.reduce<readonly Change[]>(
      (changes, { kind, id, after }) =>
        withChange(changes, { kind, id, before: things[kind].get(id) ?? null, after }),
      draft.changes,
    );
    return step(draft, next);
  });
}

/** Takes up the changes of a patch; those that others were made to in the meantime stay marked. */
export function takeUp(patch: Patch): void {
  change(({ draft, things }) =>
    step(draft, brought(patch, things).changes.reduce<readonly Change[]>(withOther, draft.changes)),
  );
}

/** A change from elsewhere comes with what it was made to, unlike one that is made here. */
function withOther(changes: readonly Change[], other: Change): readonly Change[] {
  const rest = changes.filter(({ kind, id }) => kind !== other.kind || id !== other.id);
  return [...rest, other];
}

/** Makes a thing what it is in the published data again. */
export function dropChange(kind: Kept, id: string): void {
  change(({ draft }) =>
    step(
      draft,
      draft.changes.filter((one) => one.kind !== kind || one.id !== id),
    ),
  );
}

/** Has a change stand on what the data say now, after they were changed by somebody else. */
export function keepMine(kind: Kept, id: string): void {
  change(({ draft, things }) =>
    step(
      draft,
      draft.changes.map((one) =>
        one.kind === kind && one.id === id ? { ...one, before: things[kind].get(id) ?? null } : one,
      ),
    ),
  );
}

/** One step back. */
export function undoStep(): void {
  change(({ draft }) => undo(draft));
}

/** One step forth again. */
export function redoStep(): void {
  change(({ draft }) => redo(draft));
}

/** Forgets all changes; that can be undone as long as the page is open. */
export function clearEditor(): void {
  change(({ draft }) => step(draft, []));
}

/** Has this device forget the changes, whether or not they lie on a desk. */
export function forgetDraft(): void {
  remember('draft', null);
  const now = editor.get();
  if (now) editor.set({ ...now, draft: NO_DRAFT, by: '', note: '' });
}

/** Says who makes the changes, or what about them. */
export function tellAbout(about: Partial<Pick<EditorState, 'by' | 'note'>>): void {
  const now = editor.get();
  if (now) editor.set(keep({ ...now, ...about }));
}

/** A thing as it is on the desk; null for one that is not there. */
export function inEditor({ things, draft }: EditorState, kind: Kept, id: string): Value | null {
  return thingNow(things[kind], draft.changes, kind, id);
}

/** All things of a kind as they are on the desk, the new ones last. */
export function allInEditor(now: EditorState, kind: Kept): ReadonlyMap<string, Value> {
  const all = new Map(now.things[kind]);
  for (const { kind: of, id, after } of now.draft.changes) {
    if (of !== kind) continue;
    if (after === null) all.delete(id);
    else all.set(id, after);
  }
  return all;
}

/** The ids that a new thing leaves alone, of whichever kind: published, or drafted here. */
export function takenIds(now: EditorState): ReadonlySet<string> {
  return new Set(
    EDITED.flatMap((kind) => [...now.things[kind].keys(), ...allInEditor(now, kind).keys()]),
  );
}

/** Whether somebody else changed in the published data what a change was made to. */
export function isStale({ things }: EditorState, { kind, id, before }: Change): boolean {
  return !alike(before, things[kind].get(id) ?? null);
}

/** The patch that the changes make. */
export function patchOf({ draft: { changes }, by, note }: EditorState): Patch {
  return { made: today(), by, note, changes };
}
