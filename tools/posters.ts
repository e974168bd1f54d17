import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { LANGUAGES } from '../src/domain/model.ts';
import { bringChromium } from './browsers/bring-chromium.ts';
import { quickChromium } from './browsers/chromium.ts';
import { serveFolder } from './serve-folder.ts';

const FOLDER = process.argv[2] ?? 'dist';
const KINDS = ['poster', 'handout'] as const;

/**
 * Prints the poster and the handout of a built site as PDF, in every language, and lists them for
 * the site to offer. Each page says itself when it is ready to be printed.
 */
async function printSheets(): Promise<void> {
  if (!existsSync(`${FOLDER}/index.html`)) {
    throw new Error(`There is no built site in ${FOLDER}: run "npm run build" first.`);
  }
  bringChromium();
  mkdirSync(`${FOLDER}/print`, { recursive: true });
  const { address, close } = await serveFolder(FOLDER);
  const browser = await chromium.launch(quickChromium());
  const names: string[] = [];
  for (const language of LANGUAGES) {
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
}

await printSheets();
