import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { broughtChromium } from './browsers/bring-chromium.ts';
import { goToStep, HANDBOOKS, STEPS } from './handbook/steps.ts';
import { needSite } from './serve/need-site.ts';
import { serveFolder } from './serve/serve-folder.ts';

const FOLDER = 'dist';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'docs/handbook' },
    // One picture alone, by its name.
    only: { type: 'string' },
  },
});

/** Takes the pictures of the editors' handbook from a built site. */
async function takePictures(): Promise<void> {
  needSite(FOLDER);
  const { address, close } = await serveFolder(FOLDER);
  const browser = await chromium.launch(broughtChromium());
  for (const language of HANDBOOKS) {
    mkdirSync(`${values.out}/${language}`, { recursive: true });
    for (const step of STEPS.filter(({ name }) => name === (values.only ?? name))) {
      // A page of its own: what one step leaves on the desk is none of the next.
      const context = await browser.newContext({
        viewport: { width: 1180, height: 760 },
        serviceWorkers: 'block',
        locale: `${language}-BE`,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const part = await goToStep(page, address, language, step);
      await page.waitForTimeout(700);
      const path = `${values.out}/${language}/${step.name}.png`;
      await (part ?? page).screenshot({ path });
      console.log(path);
      await context.close();
    }
  }
  await browser.close();
  close();
}

await takePictures();
