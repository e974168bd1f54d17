import { basename } from 'node:path';
import { readSource } from '../../src/data/source/read-source.ts';
import type { Problem } from '../../src/data/problems/problems.ts';
import type { Language } from '../../src/domain/languages.ts';
import printed from '../guide/as-printed.json' with { type: 'json' };
import { dataFiles } from '../data/data-files.ts';
import { gitFile } from '../forge/git-file.ts';
import { gitIn } from '../forge/git.ts';
import { compareGuide, type AsPrinted, type Finding } from '../guide/compare-guide.ts';
import { readText } from '../guide/read-text.ts';
import { readGuide } from '../guide/read-guide.ts';
import { holdPatch, writeHeld, type Held } from './hold-patch.ts';
import type { Waiting } from './waiting.ts';
import { whoChanged, type OtherChange } from './who-changed.ts';

/** A problem of changes that do not fit any more, with who made the others. */
interface Staleness {
  readonly problem: Problem;
  /** What it is about. */
  readonly heading: string;
  readonly other: OtherChange | null;
}

/** A file of changes that was looked at. */
export interface LookedAtChanges {
  readonly path: string;
  readonly kind: 'changes';
  readonly held: Held;
  readonly stale: readonly Staleness[];
  /** What it is told in: the language of who made it. */
  readonly language: Language;
}

/** A text of the guide that was held against the data; null where it has no fiche that can be read. */
export interface LookedAtEdition {
  readonly path: string;
  readonly kind: 'edition';
  readonly findings: readonly Finding[] | null;
  readonly language: Language;
}

export type LookedAt = LookedAtChanges | LookedAtEdition;

interface Where {
  readonly repository: string;
  /** Where the files are. */
  readonly revision: string;
  /** What they are held against, of which `folder` holds the data. */
  readonly base: string;
  /** A copy of the data: what fits is written into it, so that the next file finds it there. */
  readonly folder: string;
  /** For what says no language of its own. */
  readonly language: Language;
}

async function lookAtChanges(path: string, text: string, where: Where): Promise<LookedAtChanges> {
  const { repository, base, folder } = where;
  const name = basename(path);
  const first = await holdPatch(text, name, folder, where.language);
  const language = first.patch?.language ?? where.language;
  const held = language === where.language ? first : await holdPatch(text, name, folder, language);
  const stale: Staleness[] = [];
  for (const problem of held.problems.filter(({ code }) => code.startsWith('stale.'))) {
    const about = held.said.find(({ change }) => change.id === problem.feature);
    if (!about) continue;
    const { change, heading } = about;
    const other = await whoChanged(gitIn(repository), base, change.kind, change.id);
    stale.push({ problem, heading, other });
  }
  if (held.fits) writeHeld(held, folder);
  return { path, kind: 'changes', held, stale, language };
}

function lookAtEdition(path: string, text: string, { folder, language }: Where): LookedAtEdition {
  const guide = readGuide(text);
  const { source } = readSource(dataFiles(folder));
  const findings =
    source && guide.fiches.length > 0
      ? compareGuide(guide, source, printed satisfies AsPrinted)
      : null;
  return { path, kind: 'edition', findings, language };
}

/** Holds each file that waits against the data, one after the other; each that fits is in the folder then. */
export async function lookAt(waiting: readonly Waiting[], where: Where): Promise<LookedAt[]> {
  const all: LookedAt[] = [];
  for (const { path, isEdition } of waiting) {
    // As git has it, so that a link of the file system leads nowhere.
    const text = readText(await gitFile(where.repository, where.revision, path));
    all.push(isEdition ? lookAtEdition(path, text, where) : await lookAtChanges(path, text, where));
  }
  return all;
}

/** Whether nothing of it stands in the way. */
export const isSound = (one: LookedAt): boolean =>
  one.kind === 'edition' ? one.findings !== null : one.held.fits;
