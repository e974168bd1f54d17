import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { LANGUAGES } from '../src/domain/languages.ts';
import { broughtChromium } from './browsers/bring-chromium.ts';
import { needSite } from './serve/need-site.ts';
import { serveFolder } from './serve/serve-folder.ts';
import { writeServiceWorker } from './build/write-service-worker.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { languages: { type: 'string', default: LANGUAGES.join(',') } },
});
const [FOLDER = 'dist'] = positionals;
/** So many are printed side by side. */
const AT_ONCE = 3;

/** A sheet to print, by the name of its file. */
interface Sheet {
  readonly name: string;
  /** Below the root of the site. */
  readonly path: string;
  /** What the page says once all of it is there. */
  readonly ready: string;
}

/** The ids of the communes of a built site. */
function communes(): readonly string[] {
  const places = JSON.parse(readFileSync(`${FOLDER}/data/places.geojson`, 'utf8')) as {
    features: readonly { id: string; properties: { level: string } }[];
  };
  return places.features.flatMap(({ id, properties }) =>
    properties.level === 'commune' ? id : [],
  );
}

const sheetsIn = (language: string): readonly Sheet[] => [
  ...(['poster', 'handout'] as const).map((kind) => ({
    name: `${kind}-${language}.pdf`,
    path: `${language}/${kind}/`,
    ready: kind,
  })),
  ...communes().map((id) => ({
    name: `sheet-${id}-${language}.pdf`,
    path: `${language}/sheet/?near=${id}`,
    ready: 'sheet',
  })),
];

/**
 * Prints the poster, the handout and the sheet of each commune of a built site as PDF, in every
 * language, and lists them for the site to offer. Each page says itself when it is ready to be printed.
 */
async function printSheets(): Promise<void> {
  needSite(FOLDER);
  mkdirSync(`${FOLDER}/print`, { recursive: true });
  const { address, close } = await serveFolder(FOLDER);
  const browser = await chromium.launch(broughtChromium());
  const sheets = values.languages.split(',').flatMap(sheetsIn);
  const waiting = [...sheets];
  const print = async () => {
    for (let sheet = waiting.shift(); sheet; sheet = waiting.shift()) {
      const { name, path, ready } = sheet;
      const page = await browser.newPage({ serviceWorkers: 'block' });
      await page.goto(`${address}${path}`);
      await page.locator(`[data-ready="${ready}"]`).waitFor({ state: 'attached' });
      await page.pdf({
        path: `${FOLDER}/print/${name}`,
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
      });
      await page.close();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, print));
  const names = sheets.map(({ name }) => name);
  writeFileSync(`${FOLDER}/print/index.json`, `${JSON.stringify(names)}\n`);
  console.log(`${names.length} sheets in ${FOLDER}/print/`);
  await browser.close();
  close();
  // What is kept for offline use has the posters and the handouts too.
  await writeServiceWorker(FOLDER);
}

await printSheets();
