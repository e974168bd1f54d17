import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detailFiles } from '../../src/data/publish/publish-details.ts';
import { indexFile } from '../../src/data/publish/publish-index.ts';
import type { DetailedDataset } from '../../src/domain/model.ts';
import { madeUpDataset } from '../made-up/initiatives.ts';
import { sealsOf } from '../pages/seals.ts';
import { needSite } from '../serve/need-site.ts';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Seals the data anew in the Dutch page of the map, as the build would have. */
function reseal(folder: string): void {
  const page = `${folder}/nl/index.html`;
  const html = readFileSync(page, 'utf8');
  const before = /data-seals='[^']*'/;
  if (!before.test(html)) throw new Error(`${page} has no seals.`);
  const data = readdirSync(`${folder}/data`, { recursive: true, withFileTypes: true });
  const files = data.flatMap((file) => {
    const path = `${file.parentPath}/${file.name}`;
    return file.isFile()
      ? [[path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const]
      : [];
  });
  const seals = JSON.stringify(sealsOf(new Map(files), 'nl'));
  writeFileSync(
    page,
    html.replace(before, () => `data-seals='${seals}'`),
  );
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
  reseal(folder);
  return many;
}
