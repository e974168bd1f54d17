import { existsSync, renameSync, rmSync } from 'node:fs';
import { gitIn, hasRevision } from '../forge/git.ts';
import { keepTree, writeTree } from '../forge/write-tree.ts';

/** The branch that holds what was published, the last on top. */
export const PUBLISHED = 'pages';
const REF = `refs/heads/${PUBLISHED}`;
/** So many are kept to go back to: of more a project would grow for ever. */
const MOST_KEPT = 10;

/** Something that was published: what git calls it, and what its message says. */
export interface Published {
  readonly commit: string;
  readonly message: string;
}

/** What was published last, and before; the latest first. */
export async function publishedBefore(repository: string): Promise<readonly Published[]> {
  const git = gitIn(repository);
  if (!(await hasRevision(git, REF))) return [];
  const said = await git('log', `-${MOST_KEPT}`, '--format=%H%x00%s', REF);
  return said.split('\n').map((line) => {
    const [commit = '', message = ''] = line.split('\0');
    return { commit, message };
  });
}

/** Takes over what the forge has as published, if it has. */
export async function fetchPublished(repository: string): Promise<void> {
  const git = gitIn(repository);
  const there = await git('ls-remote', 'origin', REF);
  if (there !== '') await git('fetch', '--quiet', 'origin', `+${REF}:${REF}`);
}

/** Gives the forge what is published here. */
export async function pushPublished(repository: string): Promise<void> {
  await gitIn(repository)('push', '--quiet', '--force', 'origin', `${REF}:${REF}`);
}

/** Keeps a built site as what is published, on top of those before it. */
export async function keepPublished(
  repository: string,
  folder: string,
  message: string,
): Promise<void> {
  const git = gitIn(repository);
  const before = (await publishedBefore(repository)).slice(0, MOST_KEPT - 1).reverse();
  const tree = await keepTree(repository, folder);
  // The chain is made anew, so that the oldest falls off.
  let last: string | null = null;
  for (const [one, said] of [
    ...before.map(({ commit, message: own }) => [`${commit}^{tree}`, own] as const),
    [tree, message] as const,
  ]) {
    const name = await git('rev-parse', one);
    const parent: readonly string[] = last === null ? [] : ['-p', last];
    last = await git('commit-tree', name, ...parent, '-m', said);
  }
  await git('update-ref', REF, last!);
}

/** Makes one of those what is published. */
export async function setPublished(repository: string, commit: string): Promise<void> {
  await gitIn(repository)('update-ref', REF, commit);
}

/** Makes what was published before the last what is published; gives it, or null where there is none. */
export async function goBack(repository: string): Promise<Published | null> {
  const [, before] = await publishedBefore(repository);
  if (!before) return null;
  await setPublished(repository, before.commit);
  return before;
}

/** Puts what is published in a folder's place: whole, or not at all. */
export async function putInPlace(repository: string, folder: string): Promise<void> {
  const [fresh, old] = [`${folder}.new`, `${folder}.old`];
  for (const one of [fresh, old]) rmSync(one, { recursive: true, force: true });
  await writeTree(repository, REF, fresh);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}
