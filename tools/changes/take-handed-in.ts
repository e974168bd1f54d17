import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgeApi } from '../forge/forge-api.ts';
import { gitIn } from '../forge/git.ts';
import { applyLying, type Proposed } from './apply-lying.ts';
import type { Here } from './here.ts';
import { lookAndTell } from './look-and-tell.ts';

/** Somebody else may push at the same moment. */
const ATTEMPTS = 3;

/** What came of it: what is to be looked at, and the commit that the branch of the site is at. */
interface Taken {
  readonly proposed: readonly Proposed[];
  readonly tip: string;
}

const mainOf = ({ run }: Here) => run?.main ?? 'main';

/** Gives what was made to the forge; why, where the forge does not take it. */
async function push({ tip, proposed }: Taken, here: Here): Promise<Error | null> {
  const refs = [
    `${tip}:refs/heads/${mainOf(here)}`,
    ...proposed.map(({ branch }) => `+refs/heads/${branch}:refs/heads/${branch}`),
  ];
  try {
    await gitIn(here.folder)('push', '--quiet', '--atomic', 'origin', ...refs);
    return null;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

/** Does all of it on the newest that there is, beside the checkout; gives why where that was not taken. */
async function attempt(here: Here): Promise<Taken | Error> {
  const git = gitIn(here.folder);
  const main = mainOf(here);
  const shared = `refs/remotes/origin/${main}`;
  const own = mkdtempSync(join(tmpdir(), 'kaart-take-'));
  const folder = join(own, 'main');
  await git('fetch', '--quiet', 'origin', `+refs/heads/${main}:${shared}`);
  await git('worktree', 'add', '--quiet', '--detach', folder, shared);
  try {
    const before = await git('rev-parse', shared);
    const proposed = await applyLying(folder, forgeApi(here.run), here);
    const tip = await gitIn(folder)('rev-parse', 'HEAD');
    const taken = { proposed, tip };
    return (tip === before ? null : await push(taken, here)) ?? taken;
  } finally {
    await git('worktree', 'remove', '--force', folder);
    rmSync(own, { recursive: true, force: true });
  }
}

/** Tells of each what it would change, as a merge request. */
async function propose({ proposed, tip }: Taken, here: Here): Promise<void> {
  const { t, say } = here;
  const api = forgeApi(here.run);
  for (const { waiting, branch } of proposed) {
    const { title, text } = await lookAndTell([waiting], { here, revision: branch, base: tip });
    say(t('take.proposed', { name: waiting.path, branch }));
    if (api && !(await api.requestOf(branch))) await api.open(branch, title, text);
  }
}

/**
 * Takes in what lies on the branch of the site: what was looked at is applied, the rest becomes merge
 * requests. Gives whether the forge took it. A pipeline's checkout is at the outcome then; somebody's own is
 * left as it is.
 */
export async function takeHandedIn(here: Here): Promise<boolean> {
  let taken: Taken | Error = await attempt(here);
  for (let turn = 1; turn < ATTEMPTS && taken instanceof Error; turn++) taken = await attempt(here);
  if (taken instanceof Error) {
    here.say(here.t('take.refused', { main: mainOf(here), why: taken.message }));
    return false;
  }
  await propose(taken, here);
  if (here.run) await gitIn(here.folder)('checkout', '--quiet', '--detach', taken.tip);
  return true;
}
