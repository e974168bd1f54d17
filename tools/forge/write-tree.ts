import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitIn } from './git.ts';

/**
 * Writes what git has under a name into a folder, without touching the checkout or its index.
 * @param repository the checkout
 * @param tree a revision, or a folder of one: `main:data`
 */
export async function writeTree(repository: string, tree: string, to: string): Promise<void> {
  const own = mkdtempSync(join(tmpdir(), 'kaart-index-'));
  try {
    const git = gitIn(repository, { GIT_INDEX_FILE: join(own, 'index') });
    await git('read-tree', tree);
    await git('checkout-index', '--all', '--force', `--prefix=${join(to, '/')}`);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** Keeps all of a folder as a tree of git; gives its name. */
export async function keepTree(repository: string, folder: string): Promise<string> {
  const own = mkdtempSync(join(tmpdir(), 'kaart-index-'));
  try {
    const git = gitIn(repository, { GIT_INDEX_FILE: join(own, 'index'), GIT_WORK_TREE: folder });
    await git(
      '-c',
      'core.autocrlf=false',
      '-c',
      'core.safecrlf=false',
      'add',
      '--all',
      '--force',
      '.',
    );
    return await git('write-tree');
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
