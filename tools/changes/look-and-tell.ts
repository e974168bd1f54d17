import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource } from '../../src/data/source/read-source.ts';
import { dataFiles } from '../data/data-files.ts';
import { writeTree } from '../forge/write-tree.ts';
import { workedOutAddress } from '../publish/site-url.ts';
import { buildPreview } from './build-preview.ts';
import type { Here } from './here.ts';
import { reportOf, titleOf } from './report.ts';
import { isSound, lookAt } from './review.ts';
import type { Waiting } from './waiting.ts';

/** What was told of files that were handed in. */
export interface Told {
  readonly title: string;
  /** As Markdown. */
  readonly text: string;
  readonly isSound: boolean;
}

interface Asked {
  readonly here: Here;
  /** Where the files are. */
  readonly revision: string;
  /** What they are held against. */
  readonly base: string;
}

/**
 * Holds files that were handed in against the data of a revision, builds the site as it would become, and
 * tells what it found: also in the log, and where the forge shows Markdown.
 */
export async function lookAndTell(
  waiting: readonly Waiting[],
  { here, revision, base }: Asked,
): Promise<Told> {
  const { folder: repository, run, language, say } = here;
  const folder = mkdtempSync(join(tmpdir(), 'kaart-data-'));
  try {
    await writeTree(repository, `${base}:data`, folder);
    const site = readSource(dataFiles(folder)).source?.site ?? null;
    const all = await lookAt(waiting, { repository, revision, base, folder, language });
    const changes = all.some((one) => one.kind === 'changes' && one.held.texts.size > 0);
    const preview =
      here.withPreview && changes ? await buildPreview(folder, run?.page ?? null) : null;
    const ways = { site: site && workedOutAddress(site, run, here.siteUrl), preview };
    const told = {
      title: titleOf(all),
      text: reportOf(all, ways),
      isSound: all.every(isSound),
    };
    say(`${told.title}\n\n${told.text}`);
    if (run?.summary != null) appendFileSync(run.summary, told.text);
    return told;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
