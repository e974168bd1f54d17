import { forgeApi, OURS } from '../forge/forge-api.ts';
import { gitIn, hasRevision, type Git } from '../forge/git.ts';
import type { RunHere } from '../forge/run-here.ts';
import type { Here } from './here.ts';
import { lookAndTell, type Told } from './look-and-tell.ts';
import { handedIn } from './waiting.ts';

/** What is handed in: the request's own, which is fetched and not checked out, or what is here. */
async function revisionAsked(git: Git, run: RunHere | null): Promise<string> {
  if (!run?.request) return 'HEAD';
  const { number } = run.request;
  const ref = run.forge === 'gitlab' ? `merge-requests/${number}/head` : `pull/${number}/head`;
  await git('fetch', '--quiet', 'origin', `refs/${ref}`);
  return git('rev-parse', 'FETCH_HEAD');
}

/** The newest that the site is made from. */
async function baseNow(git: Git, run: RunHere | null): Promise<string> {
  const main = run?.main ?? 'main';
  const shared = `refs/remotes/origin/${main}`;
  if (run) await git('fetch', '--quiet', 'origin', `+refs/heads/${main}:${shared}`);
  return (await hasRevision(git, shared)) ? shared : main;
}

/** Writes what was found where the forge shows it: as the text of our own request, or as an answer. */
async function answer(run: RunHere, { title, text }: Told, { t }: Here): Promise<void> {
  const api = forgeApi(run);
  if (!api) throw new Error(t('publish.token'));
  if (run.request) return api.answer(run.request.number, text);
  if (run.branch === null) return undefined;
  const open = await api.requestOf(run.branch);
  if (!open) await api.open(run.branch, title, text);
  else if (open.text.includes(OURS)) await api.rewrite(open.number, title, text);
  else await api.answer(open.number, text);
  return undefined;
}

/**
 * Looks at what a branch or a merge request hands in, and tells it there. Gives whether all of it fits.
 */
export async function reviewHandedIn(here: Here): Promise<boolean> {
  const { folder, run, t, say } = here;
  const git = gitIn(folder);
  if (run?.request && !run.request.isForeign && run.forge !== 'gitlab') {
    // There a branch of the project itself is looked at when it is pushed.
    say(t('review.ofBranch'));
    return true;
  }
  const base = await baseNow(git, run);
  const revision = await revisionAsked(git, run);
  const waiting = await handedIn(git, base, revision);
  if (waiting.length === 0) {
    say(t('review.nothing'));
    return true;
  }
  const told = await lookAndTell(waiting, { here, revision, base });
  if (!run) return told.isSound;
  try {
    await answer(run, told, here);
  } catch (error) {
    // What was found stands in the log, and the end tells whether it fits.
    say(t('review.unsaid', { why: error instanceof Error ? error.message : String(error) }));
  }
  return told.isSound;
}
