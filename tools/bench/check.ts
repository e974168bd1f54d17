import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { serveFolder } from '../serve/serve-folder.ts';
import { siteDataset } from '../data/site-dataset.ts';
import { compress } from './compress.ts';
import { manySite } from './many-site.ts';
import { middle } from './middle.ts';
import { openCost, probe, startBrowser, type Probe } from './probe.ts';
import { USABLE } from './steps.ts';
import { tasksOf } from './tasks.ts';

/** What must hold on any machine: counts, and times only in units of what the machine does. */
interface Limits {
  /** Gzipped bytes until the map can be used: all of them, and those of data. */
  readonly bytes: number;
  readonly data: number;
  readonly nodes: number;
  readonly markers: number;
  readonly rows: number;
  readonly workers: number;
  /** Changes of the page for one step of the filter and of the slider. */
  readonly filter: number;
  readonly slider: number;
}

const SIZES: readonly (readonly [count: number, limits: Limits])[] = [
  // The first view itself has 220 kB; the timeline, the combobox and the like come after it.
  [
    19,
    {
      bytes: 325_000,
      data: 40_000,
      nodes: 1_600,
      markers: 40,
      rows: 19,
      workers: 1,
      filter: 560,
      slider: 310,
    },
  ],
  [
    5_000,
    {
      bytes: 460_000,
      data: 500_000,
      nodes: 2_000,
      markers: 100,
      rows: 40,
      workers: 2,
      filter: 1_850,
      slider: 980,
    },
  ],
];
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/bench-check', import.meta.url));

/** How often the page changes until it rests, for one step. */
function changesOf({ page }: Probe, act: string): Promise<number> {
  return page.evaluate<number>(`(async () => {
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(document.body, {
      subtree: true, childList: true, attributes: true, characterData: true,
    });
    ${act};
    for (let before = -1; before !== changes; ) {
      before = changes;
      await new Promise((done) => setTimeout(done, 400));
    }
    observer.disconnect();
    return changes;
  })()`);
}

async function measured(one: Probe, address: string): Promise<Limits> {
  const { page } = one;
  let data = 0;
  page.on('response', (response) => {
    if (response.url().includes('/data/')) {
      void response
        .request()
        .sizes()
        .then(({ responseBodySize }) => (data += responseBodySize));
    }
  });
  await openCost(one, address, USABLE);
  const bytes = one.bytes();
  const dataBefore = data;
  await page.waitForTimeout(1500);
  const count = (selector: string) => page.locator(selector).count();
  return {
    bytes,
    data: dataBefore,
    nodes: await count('*'),
    markers: await count('.leaflet-marker-icon'),
    rows: await count('.results .result'),
    workers: page.workers().length,
    filter: await changesOf(one, "document.querySelector('.facet input').click()"),
    slider: await changesOf(
      one,
      "document.querySelector('.thumb-from').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))",
    ),
  };
}

/** So many openings: a machine that is busy makes single tasks long, seldom the same ones. */
const OPENINGS = 5;
/**
 * Of the tasks of the middle opening: how long the longest may be, and how many as long as half of
 * that, in units of the loop in `tasks.ts`.
 */
const TASKS = { longest: 12, many: 3 };

function tell(words: string, found: number, limit: number): void {
  const isKept = found <= limit;
  if (!isKept) process.exitCode = 1;
  console.log(
    `${isKept ? 'ok      ' : 'TOO MUCH'} ${words} ${found.toLocaleString('en')} of at most ${limit.toLocaleString('en')}`,
  );
}

async function checkTasks(browser: Browser, address: string): Promise<void> {
  const openings: (readonly number[])[] = [];
  for (let run = 0; run < OPENINGS; run++) openings.push(await tasksOf(browser, address));
  const countLong = (tasks: readonly number[]) =>
    tasks.filter((length) => length > TASKS.longest / 2).length;
  tell('19: longest task, in loops', middle(openings.map(([first = 0]) => first)), TASKS.longest);
  tell('19: tasks half as long', middle(openings.map(countLong)), TASKS.many);
}

const browser = await startBrowser();
for (const [count, limits] of SIZES) {
  const folder = `${CACHE}/${count}`;
  manySite(folder, siteDataset(), count);
  compress(folder);
  const site = await serveFolder(folder);
  const one = await probe(browser);
  const found = await measured(one, `${site.address}nl/`);
  await one.close();
  if (count === SIZES[0]![0]) await checkTasks(browser, `${site.address}nl/`);
  site.close();
  for (const [what, limit] of Object.entries(limits) as [keyof Limits, number][]) {
    tell(`${count.toLocaleString('en')}: ${what}`, found[what], limit);
  }
}
await browser.close();
