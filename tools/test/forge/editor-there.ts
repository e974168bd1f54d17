import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { thingsOf } from '../../../src/data/edit/patch/apply-patch.ts';
import { fieldsOf, withFields, type Kept } from '../../../src/data/edit/edited-kinds.ts';
import { writePatch, type Change, type Patch } from '../../../src/data/edit/patch/patch.ts';
import { hereWith, type Here } from '../../changes/here.ts';
import { DATA_FOLDER, dataFiles } from '../../data/data-files.ts';
import { gitIn, hasRevision } from '../../forge/git.ts';
import type { MadeUpForge } from './made-up-forge.ts';

/** A change of some fields of a thing, to what the data say now or to what they are said to have said. */
export function changeOf(
  kind: Kept,
  id: string,
  fields: object,
  before = thingsOf(dataFiles(), kind).get(id) ?? null,
): Change {
  const after = before && withFields(kind, before, { ...fieldsOf(kind, before), ...fields });
  return { kind, id, before, after };
}

/** A file of changes as the desk writes it. */
export const patchOf = (changes: readonly Change[], rest: Partial<Patch> = {}): string =>
  writePatch({ made: '2026-11-25', by: 'An Peeters', note: '', changes, ...rest });

/** What a command of a pipeline said, and whether it went well. */
export interface Ran {
  readonly said: string;
  readonly isGood: boolean;
}

/** Gives a forge a project with the data alone. */
async function giveData(repository: string): Promise<void> {
  const first = mkdtempSync(join(tmpdir(), 'kaart-project-'));
  const git = gitIn(first);
  await git('clone', '--quiet', repository, '.');
  cpSync(DATA_FOLDER, join(first, 'data'), { recursive: true });
  mkdirSync(join(first, 'changes'));
  writeFileSync(join(first, 'changes/README.md'), '# changes\n');
  await git('add', '--all');
  await git('commit', '--quiet', '-m', 'The data');
  await git('push', '--quiet', 'origin', 'HEAD:main');
}

/** Gives a forge the project as it was committed, without its past, which a checkout may lack. */
async function giveAll(from: string, repository: string): Promise<void> {
  const git = gitIn(from);
  const commit = await git('commit-tree', 'HEAD^{tree}', '-m', 'The project');
  await git('push', '--quiet', repository, `${commit}:refs/heads/main`);
}

/**
 * Gives a forge a project, and the ways to use it as its pages do.
 * @param whole where a checkout is, to be given as it was committed; else the data alone
 */
export async function projectOn({ repository, tells }: MadeUpForge, whole?: string) {
  if (whole === undefined) await giveData(repository);
  else await giveAll(whole, repository);

  /** Drops files as the page for uploads does, on the branch of the site or on a new one. */
  const upload = async (branch: string, files: Readonly<Record<string, string | Uint8Array>>) => {
    const clone = mkdtempSync(join(tmpdir(), 'kaart-upload-'));
    const own = gitIn(clone);
    await own('clone', '--quiet', repository, '.');
    if (await hasRevision(own, `origin/${branch}`)) await own('checkout', '--quiet', branch);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(clone, name)), { recursive: true });
      writeFileSync(join(clone, name), text);
    }
    await own('add', '--all');
    await own(
      'commit',
      '--quiet',
      '--author=Bob Maes <bob@example.org>',
      '-m',
      'Add files via upload',
    );
    await own('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
  };

  /** Does what a command of a pipeline does, in a fresh checkout, as the forge does after an event. */
  const run = async (
    command: (here: Here) => Promise<boolean>,
    what: Parameters<typeof tells>[0],
    env: Readonly<Record<string, string>> = {},
  ): Promise<Ran> => {
    const clone = mkdtempSync(join(tmpdir(), 'kaart-run-'));
    const branch = 'branch' in what ? what.branch : 'main';
    await gitIn(clone)('clone', '--quiet', '--branch', branch, repository, '.');
    const said: string[] = [];
    const asked = { lang: 'nl', 'no-preview': true };
    const here = hereWith(asked, clone, { ...tells(what), ...env }, (line) => said.push(line));
    return { isGood: await command(here), said: said.join('\n') };
  };

  /** What the forge has now: a file of a branch. */
  const read = (branch: string, path: string) => gitIn(repository)('show', `${branch}:${path}`);
  return { upload, run, read, git: gitIn(repository) };
}
