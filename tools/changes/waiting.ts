import { basename } from 'node:path';
import { CHANGES_FOLDER } from '../../src/domain/forge/repository.ts';
import { namesIn, type Git } from '../forge/git.ts';

/** Where new editions of the guide's text are dropped. */
export const EDITIONS_FOLDER = 'editions';

/** A file that was handed in: one of changes, or a text of the guide. */
export interface Waiting {
  /** Below the root of the project. */
  readonly path: string;
  readonly isEdition: boolean;
}

const waitingAt = (path: string): Waiting | [] => {
  const [folder] = path.split('/');
  const isEdition = folder === EDITIONS_FOLDER;
  if (basename(path) === 'README.md' || (!isEdition && folder !== CHANGES_FOLDER)) return [];
  return { path, isEdition };
};

const FOLDERS = [CHANGES_FOLDER, EDITIONS_FOLDER];

/** What a revision hands in that another does not have, in the order of their names. */
export async function handedIn(git: Git, base: string, revision: string): Promise<Waiting[]> {
  const range = `${base}...${revision}`;
  const said = await git('diff', '--name-only', '-z', '--diff-filter=AM', range, '--', ...FOLDERS);
  return namesIn(said).flatMap(waitingAt);
}

/** What lies in the folders at a revision, in the order of their names. */
export async function lying(git: Git, revision: string): Promise<Waiting[]> {
  const said = await git('ls-tree', '-r', '--name-only', '-z', revision, '--', ...FOLDERS);
  return namesIn(said).flatMap(waitingAt);
}
