import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detailFiles } from '../../src/data/publish/publish-details.ts';
import { indexFile } from '../../src/data/publish/publish-index.ts';
import type { DetailedDataset } from '../../src/domain/model.ts';
import { madeUpDataset } from '../made-up/initiatives.ts';
import { sha256 } from '../pages/sha256.ts';
import { needSite } from '../serve/need-site.ts';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Seals a file anew in a page that begins with it, as the build would have. */
function reseal(page: string, path: string, value: unknown): void {
  const html = readFileSync(page, 'utf8');
  const link = new RegExp(`(href="\\.\\./${path}" data-sha256=")[^"]*`);
  if (!link.test(html)) throw new Error(`${page} has no seal of ${path}.`);
  writeFileSync(page, html.replace(link, `$1${sha256(JSON.stringify(value))}`));
}

/**
 * The site as built, in a folder of its own, with made-up initiatives in the place of the real ones
 * where there are to be others than those: what the app reads of them in Dutch.
 * @returns the dataset that the site shows
 */
export function manySite(folder: string, dataset: DetailedDataset, count: number): DetailedDataset {
  needSite(DIST);
  rmSync(folder, { recursive: true, force: true });
  cpSync(DIST, folder, { recursive: true });
  if (count === dataset.initiatives.length) return dataset;
  const many = madeUpDataset(dataset, count);
  for (const [path, value] of [indexFile(many, 'nl'), ...detailFiles(many, 'nl')]) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, JSON.stringify(value));
  }
  reseal(`${folder}/nl/index.html`, ...indexFile(many, 'nl'));
  return many;
}
