import { fileOf, type Kept } from '../../src/data/edit/edited-kinds.ts';
import { thingsIn } from '../../src/data/edit/patch/data-text.ts';
import { same } from '../../src/data/edit/patch/same.ts';
import type { Git } from '../forge/git.ts';

/** A change that somebody else made. */
export interface OtherChange {
  readonly who: string;
  /** As ISO 8601 has it. */
  readonly date: string;
  /** What its commit says. */
  readonly what: string;
}

/** So many commits are looked at. */
const MOST = 200;

/**
 * Who changed a thing last, by the history of the data; null where the history does not tell.
 * @param revision that it is asked of
 */
export async function whoChanged(
  git: Git,
  revision: string,
  kind: Kept,
  id: string,
): Promise<OtherChange | null> {
  const path = `data/${fileOf(kind)}`;
  const said = await git('log', `-${MOST}`, '--format=%H', revision, '--', path);
  const commits = said.split('\n').filter(Boolean);
  const at = async (commit: string) => {
    const text = await git('show', `${commit}:${path}`);
    return thingsIn(fileOf(kind), text).get(id) ?? null;
  };
  const [first] = commits;
  if (first === undefined) return null;
  let [last, now] = [first, await at(first)];
  for (const commit of commits.slice(1)) {
    const before = await at(commit);
    if (!same(before, now)) break;
    [last, now] = [commit, before];
  }
  const [who = '', date = '', what = ''] = (
    await git('show', '-s', '--format=%an%x00%as%x00%s', last)
  ).split('\0');
  return { who, date, what };
}
