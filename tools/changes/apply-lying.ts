import { MAP_ID, MAP_NAME } from '#map';
import { createHash } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import type { Translate } from '../../src/i18n/translate.ts';
import type { ForgeApi } from '../forge/forge-api.ts';
import { gitFile } from '../forge/git-file.ts';
import { gitIn } from '../forge/git.ts';
import type { Here } from './here.ts';
import { quiet } from './plain-markdown.ts';
import { holdPatch, writeHeld, type Held } from './hold-patch.ts';
import { lying, type Waiting } from './waiting.ts';

/** A file that is to be looked at before it is applied, on a branch of its own. */
export interface Proposed {
  readonly waiting: Waiting;
  readonly branch: string;
}

/** Whether a file came by a merge request: then somebody looked at it, and not else. */
async function wasLookedAt(path: string, folder: string, api: ForgeApi | null): Promise<boolean> {
  if (!api) return true;
  const git = gitIn(folder);
  const added = ['--diff-filter=A', '-1', '--format=%H', 'HEAD', '--', path];
  // As it was made, and as it came: some forges know the one, some the other.
  const commits = new Set([
    await git('log', ...added),
    await git('log', '--first-parent', '-m', ...added),
  ]);
  for (const commit of commits) if (commit !== '' && (await api.cameByRequest(commit))) return true;
  return false;
}

/** The name of a branch for a file, the same each time for the same file. */
function branchFor(path: string, bytes: Uint8Array): string {
  const name = basename(path, extname(path)).normalize('NFD').toLowerCase();
  const slug = name
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 6);
  return `change/${[slug, mark].filter(Boolean).join('-')}`;
}

/** The author of a commit: who made the changes, as they call themselves. */
function authorOf({ patch }: Held): string {
  const name = patch?.by.replaceAll(/[<>\p{Cc}]/gu, '').trim() ?? '';
  return `${name === '' ? MAP_NAME : name} <noreply@${MAP_ID}.invalid>`;
}

/** A message that tells a change in words, and starts no pipeline: this one goes on to publish. */
function messageOf(path: string, { said }: Held, t: Translate): string {
  const lines = said.map(({ heading, lines: own }) =>
    [`- ${heading}`, ...own.map((line) => `  ${line}`)].join('\n'),
  );
  const text = `${t('take.applied', { name: basename(path) })} [skip ci]\n\n${lines.join('\n')}\n`;
  return quiet(text);
}

/**
 * Applies what lies in the folders for handing in and was looked at, as a commit each, in the order of the
 * names; what was not, or does not fit, is taken out, each onto a branch of its own. Pushes nothing.
 * @param folder a checkout of the newest, of which nobody minds what becomes
 */
export async function applyLying(
  folder: string,
  api: ForgeApi | null,
  { language, t, say }: Here,
): Promise<readonly Proposed[]> {
  const git = gitIn(folder);
  const data = join(folder, 'data');
  const proposed: Proposed[] = [];
  for (const waiting of await lying(git, 'HEAD')) {
    const { path, isEdition } = waiting;
    const bytes = await gitFile(folder, 'HEAD', path);
    const isLookedAt = await wasLookedAt(path, folder, api);
    // A text of the guide changes nothing by itself.
    if (isEdition && isLookedAt) continue;
    const text = new TextDecoder().decode(bytes);
    const held = isLookedAt ? await holdPatch(text, basename(path), data, language) : null;
    if (!held?.fits) {
      proposed.push({ waiting, branch: branchFor(path, bytes) });
      continue;
    }
    writeHeld(held, data);
    await git('rm', '--quiet', '--', path);
    await git('add', '--', 'data');
    await git('commit', '--quiet', `--author=${authorOf(held)}`, '-m', messageOf(path, held, t));
    say(t('take.applied', { name: path }));
  }
  if (proposed.length > 0) await setApart(proposed, folder, t);
  return proposed;
}

/** Takes what is to be looked at out of the branch of the site. */
async function setApart(
  proposed: readonly Proposed[],
  folder: string,
  t: Translate,
): Promise<void> {
  const git = gitIn(folder);
  const before = await git('rev-parse', 'HEAD');
  const paths = proposed.map(({ waiting }) => waiting.path);
  const names = paths.map((path) => basename(path)).join(', ');
  await git('rm', '--quiet', '--', ...paths);
  await git('commit', '--quiet', '-m', `${t('take.asked', { names })} [skip ci]`);
  const tip = await git('rev-parse', 'HEAD');
  for (const { waiting, branch } of proposed) {
    await git('checkout', '--quiet', '-B', branch, tip);
    await git('checkout', '--quiet', before, '--', waiting.path);
    await git('commit', '--quiet', '-m', waiting.path);
  }
  await git('checkout', '--quiet', '--detach', tip);
}
