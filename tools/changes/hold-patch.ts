import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, withTexts } from '../../src/data/edit/patch/apply-patch.ts';
import { readPatch, type Change, type Patch } from '../../src/data/edit/patch/patch.ts';
import type { Problem } from '../../src/data/problems/problems.ts';
import { FILES } from '../../src/data/schemas/items.ts';
import type { Language } from '../../src/domain/languages.ts';
import { sayChange, type SaidChange } from '../../src/state/edit/say-difference.ts';
import { wordsFor } from '../build/words.ts';
import { dataFiles } from '../data/data-files.ts';
import { loggedText } from '../data/write-log.ts';
import { takePictures, writePictures } from '../pictures/take-pictures.ts';

/** A change in words, and whether it stands in the data already. */
export interface HeldChange extends SaidChange {
  readonly change: Change;
  readonly isDone: boolean;
}

/** What comes of a file of changes that is held against the data. */
export interface Held {
  /** Null where the file is none of ours. */
  readonly patch: Patch | null;
  readonly said: readonly HeldChange[];
  /** With an error among them it does not fit, and nothing of it may be written. */
  readonly problems: readonly Problem[];
  readonly fits: boolean;
  /** What would be written, by path below the folder of the data; nothing where all stands there. */
  readonly texts: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

const isError = ({ severity }: Problem) => severity === 'error';
const NOTHING = { texts: new Map<string, string>(), pictures: new Map<string, Uint8Array>() };

/**
 * Holds a file of changes against the data of a folder. Writes nothing.
 * @param name of the file, for messages
 * @param language that the differences are told in, where the file does not say one
 */
export async function holdPatch(
  text: string,
  name: string,
  folder: string,
  language: Language,
): Promise<Held> {
  const { patch, problems } = readPatch(text, name);
  if (!patch) return { patch, said: [], problems, fits: false, ...NOTHING };
  const files = dataFiles(folder);
  const taken = await takePictures(patch.changes, folder);
  if (taken.problems.length > 0)
    return { patch, said: [], problems: taken.problems, fits: false, ...NOTHING };
  const { changes } = taken;
  const { texts, done, problems: found } = applyPatch(files, changes);
  const next = withTexts(files, texts);
  const words = wordsFor(next, language);
  const said = changes.map((change) => ({
    change,
    isDone: done.some(({ kind, id }) => kind === change.kind && id === change.id),
    ...sayChange(change, words),
  }));
  const fits = !found.some(isError);
  const held = { patch, said, problems: found, fits };
  if (!fits || texts.size === 0) return { ...held, ...NOTHING };
  const left = said.flatMap(({ isDone, change }) => (isDone ? [] : change));
  const log = loggedText(folder, next, left, patch.note);
  return { ...held, texts: new Map([...texts, [FILES.log, log]]), pictures: taken.files };
}

/** Writes what was held, each file whole or not at all, pictures first; gives the names of what it wrote. */
export function writeHeld({ texts, pictures }: Held, folder: string): readonly string[] {
  writePictures(pictures, folder);
  const names = [...texts.keys()];
  for (const [name, text] of texts) writeFileSync(join(folder, `${name}.new`), text);
  for (const name of names) renameSync(join(folder, `${name}.new`), join(folder, name));
  return [...names, ...[...pictures.keys()].map((name) => `pictures/${name}`)];
}
