import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { serveFolder } from '../serve/serve-folder.ts';
import { siteDataset } from '../data/site-dataset.ts';
import { clusterSite } from './cluster-site.ts';
import { compress } from './compress.ts';
import { DIST, manySite } from './many-site.ts';
import { maplibreSite } from './maplibre-site.ts';
import { measureFile, ownFiles, type FileCost } from './own-file.ts';
import { openCost, probe, startBrowser, type Probe } from './probe.ts';
import { reportPage, type Measured, type SizeReport } from './report.ts';
import {
  CLUSTER_USABLE,
  MAPLIBRE_USABLE,
  measureCluster,
  measureMaplibre,
  measureSteps,
  USABLE,
} from './steps.ts';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/bench', import.meta.url));

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '19,5000,50000,100000' },
    out: { type: 'string', default: 'docs/bench.md' },
  },
});
const RUNS = Number(values.runs);
const SIZES = values.sizes.split(',').map(Number);

type Steps = (probe: Probe, runs: number) => Promise<Measured['steps']>;

/** Opens an address so many times, and measures the steps of the last opening. */
async function measure(
  browser: Browser,
  address: string,
  ready: string,
  stepsOf: Steps,
): Promise<Measured> {
  const open: number[] = [];
  for (let run = 1; run < RUNS; run++) {
    const one = await probe(browser);
    open.push(await openCost(one, address, ready));
    await one.close();
  }
  const last = await probe(browser);
  open.push(await openCost(last, address, ready));
  const bytes = last.bytes();
  await last.page.waitForTimeout(1500);
  const nodes = await last.page.evaluate<number>("document.querySelectorAll('*').length");
  const steps = await stepsOf(last, RUNS);
  const heap = await last.heap();
  await last.close();
  return { open, steps, nodes, heap, bytes };
}

const reports: SizeReport[] = [];
const browser = await startBrowser();
for (const count of SIZES) {
  const folders = [`${CACHE}/${count}`, `${CACHE}/cluster-${count}`, `${CACHE}/maplibre-${count}`];
  const dataset = siteDataset();
  const shown = manySite(folders[0]!, dataset, count);
  clusterSite(folders[1]!, shown);
  maplibreSite(folders[2]!, shown);
  // Each at an address of its own: what our headers forbid is no matter of the peer's page.
  const [site, cluster, maplibre] = await Promise.all(
    folders.map((folder) => {
      compress(folder);
      return serveFolder(folder);
    }),
  );
  const isMany = count > dataset.initiatives.length;
  const words = isMany ? (['tuin', 'atelier'] as const) : (['huurder', 'brussel'] as const);
  reports.push({
    count,
    ours: await measure(browser, `${site!.address}nl/`, USABLE, (one, runs) =>
      measureSteps(one, runs, words, isMany),
    ),
    peers: [
      await measure(browser, cluster!.address, CLUSTER_USABLE, measureCluster),
      await measure(browser, maplibre!.address, MAPLIBRE_USABLE, measureMaplibre),
    ],
  });
  for (const one of [site, cluster, maplibre]) one!.close();
  console.log(`${count.toLocaleString('en')} initiatives measured.`);
}
const files: FileCost[] = [];
const site = await serveFolder(DIST);
for (const file of ownFiles()) {
  files.push(await measureFile(browser, site.address, file));
  console.log(`${file[0]} measured.`);
}
site.close();
const where = `Chromium ${browser.version()} on ${cpus().length} cores`;
await browser.close();
mkdirSync(dirname(values.out), { recursive: true });
const page = reportPage(reports, files, RUNS, where);
writeFileSync(values.out, page);
console.log(page);
