import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { CHROMIUM } from './browsers/bring-chromium.ts';
import { bringEngine } from './browsers/bring-engine.ts';
import { wholeChromium } from './browsers/chromium.ts';
import { middle } from './bench/middle.ts';
import { manySite } from './bench/many-site.ts';
import { CATEGORIES, wholeVisit } from './bench/whole-visit.ts';
import { compress } from './bench/compress.ts';
import { serveFolder } from './serve/serve-folder.ts';
import { siteDataset } from './data/site-dataset.ts';

const FOLDER = fileURLToPath(new URL('../node_modules/.cache/lighthouse', import.meta.url));

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: 'nl/,nl/fiche/calame/,fr/,fr/fiche/calame/' },
    runs: { type: 'string', default: '3' },
  },
});
const RUNS = Number(values.runs);

const chromePath = bringEngine(CHROMIUM);
// As a host serves it that follows the README: compressed, and with caching headers.
const dataset = siteDataset();
manySite(FOLDER, dataset, dataset.initiatives.length);
compress(FOLDER);
const site = await serveFolder(FOLDER);

/** What Lighthouse says of a page, in a browser of its own. */
async function visit(path: string): Promise<Result | undefined> {
  const chrome = await launch({
    chromePath,
    chromeFlags: ['--headless=new', ...wholeChromium().args],
  });
  try {
    const result = await lighthouse(site.address + path, { port: chrome.port, logLevel: 'error' });
    return result?.lhr;
  } finally {
    chrome.kill();
  }
}

for (const path of values.pages.split(',')) {
  const runs: Result[] = [];
  for (let run = 0; run < RUNS; run++) {
    runs.push(await wholeVisit(() => visit(path), console.warn));
  }
  const score = (id: string) =>
    Math.round(100 * middle(runs.map(({ categories }) => categories[id]?.score ?? 0)));
  const seconds = (id: string) =>
    (middle(runs.map(({ audits }) => audits[id]?.numericValue ?? NaN)) / 1000).toFixed(2);
  const scores = CATEGORIES.map(score).join(' / ');
  console.log(
    `${path}: ${scores}, first paint ${seconds('first-contentful-paint')} s, largest ${seconds('largest-contentful-paint')} s, blocked ${seconds('total-blocking-time')} s, shift ${middle(runs.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? NaN)).toFixed(3)}`,
  );
  for (const { id, score: own, title } of Object.values(runs[0]?.audits ?? {})) {
    if (own !== null && own < 0.9) console.log(`  ${id} ${own}: ${title}`);
  }
}
site.close();
