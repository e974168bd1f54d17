import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { serveFolder } from '../serve-folder.ts';
import { siteDataset } from '../site-dataset.ts';
import { clusterSite } from './cluster-site.ts';
import { compress } from './compress.ts';
import { manySite } from './many-site.ts';
import { openCost, probe, startBrowser, type Probe } from './probe.ts';
import { reportPage, type Measured, type SizeReport } from './report.ts';
import { CLUSTER_USABLE, measureCluster, measureSteps, USABLE } from './steps.ts';

const RUNS = 7;
const SIZES = [19, 5_000, 50_000];
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/bench', import.meta.url));
const REPORT = new URL('../../docs/bench.md', import.meta.url);

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
  const folder = `${CACHE}/${count}`;
  clusterSite(`${folder}/cluster`, manySite(folder, siteDataset(), count));
  compress(folder);
  const site = await serveFolder(folder);
  const words =
    count === SIZES[0] ? (['huurder', 'brussel'] as const) : (['tuin', 'atelier'] as const);
  const ours = await measure(browser, `${site.address}nl/`, USABLE, (one, runs) =>
    measureSteps(one, runs, words, count !== SIZES[0]),
  );
  const cluster = await measure(browser, `${site.address}cluster/`, CLUSTER_USABLE, measureCluster);
  site.close();
  reports.push({ count, ours, cluster });
  console.log(`${count.toLocaleString('en')} initiatives measured.`);
}
const where = `Chromium ${browser.version()} on ${cpus().length} cores`;
await browser.close();
mkdirSync(new URL('.', REPORT), { recursive: true });
const page = reportPage(reports, RUNS, where);
writeFileSync(REPORT, page);
console.log(page);
