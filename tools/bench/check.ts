import { fileURLToPath } from 'node:url';
import { serveFolder } from '../serve/serve-folder.ts';
import { siteDataset } from '../data/site-dataset.ts';
import { compress } from './compress.ts';
import { manySite } from './many-site.ts';
import { openCost, probe, startBrowser, type Probe } from './probe.ts';
import { USABLE } from './steps.ts';

/** What must hold on any machine: counts, not times. */
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
  // The first view itself has 260 kB; the timeline, the combobox and the like come after it.
  [
    19,
    {
      bytes: 385_000,
      data: 40_000,
      nodes: 1_600,
      markers: 40,
      rows: 19,
      workers: 0,
      filter: 540,
      slider: 310,
    },
  ],
  [
    5_000,
    {
      bytes: 518_000,
      data: 500_000,
      nodes: 2_000,
      markers: 100,
      rows: 40,
      workers: 1,
      filter: 1_850,
      slider: 950,
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

const browser = await startBrowser();
for (const [count, limits] of SIZES) {
  const folder = `${CACHE}/${count}`;
  manySite(folder, siteDataset(), count);
  compress(folder);
  const site = await serveFolder(folder);
  const one = await probe(browser);
  const found = await measured(one, `${site.address}nl/`);
  await one.close();
  site.close();
  for (const [what, limit] of Object.entries(limits) as [keyof Limits, number][]) {
    const isKept = found[what] <= limit;
    if (!isKept) process.exitCode = 1;
    console.log(
      `${isKept ? 'ok      ' : 'TOO MUCH'} ${count.toLocaleString('en')}: ${what} ${found[what].toLocaleString('en')} of at most ${limit.toLocaleString('en')}`,
    );
  }
}
await browser.close();
