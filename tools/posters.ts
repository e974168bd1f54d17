import { mkdirSync, writeFileSync } from 'node:fs';
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
const KINDS = ['poster', 'handout'] as const;

/**
 * Prints the poster and the handout of a built site as PDF, in every language, and lists them for
 * the site to offer. Each page says itself when it is ready to be printed.
 */
async function printSheets(): Promise<void> {
  needSite(FOLDER);
  mkdirSync(`${FOLDER}/print`, { recursive: true });
  const { address, close } = await serveFolder(FOLDER);
  const browser = await chromium.launch(broughtChromium());
  const names: string[] = [];
  for (const language of values.languages.split(',')) {
    for (const kind of KINDS) {
      const page = await browser.newPage({ serviceWorkers: 'block' });
      await page.goto(`${address}${language}/${kind}/`);
      await page.locator(`[data-ready="${kind}"]`).waitFor({ state: 'attached' });
      const name = `${kind}-${language}.pdf`;
      await page.pdf({
        path: `${FOLDER}/print/${name}`,
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
      });
      await page.close();
      names.push(name);
      console.log(`${FOLDER}/print/${name}`);
    }
  }
  writeFileSync(`${FOLDER}/print/index.json`, `${JSON.stringify(names)}\n`);
  await browser.close();
  close();
  // What is kept for offline use has them too.
  await writeServiceWorker(FOLDER);
}

await printSheets();
