import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test, type Page } from './test.ts';
import { wholeChromium } from '../tools/browsers/chromium.ts';
import { serveFolder } from '../tools/serve/serve-folder.ts';

// Without its windows Chromium does not say whether a page can be installed.
test.use({ serviceWorkers: 'allow', launchOptions: wholeChromium() });
test.describe.configure({ timeout: 120_000 });

/** Waits until all of the site is on the device, as the page on privacy tells. */
async function keep(page: Page, root: string): Promise<void> {
  await page.goto(`${root}nl/privacy/`);
  await page.mouse.move(20, 20);
  await expect(page.locator('[data-kept="kept"]')).toBeVisible({ timeout: 60_000 });
}

/** A copy of the built site that a test may change, at an address of its own. */
async function ownSite() {
  const folder = mkdtempSync(`${tmpdir()}/kaart-`);
  cpSync('dist', folder, { recursive: true });
  let served = await serveFolder(folder);
  const port = Number(new URL(served.address).port);
  return {
    address: served.address,
    change: (path: string, edit: (text: string) => string) => {
      writeFileSync(`${folder}/${path}`, edit(readFileSync(`${folder}/${path}`, 'utf8')));
    },
    /** Writes the list of what is kept anew, as a build does. */
    release: () => {
      execFileSync(process.execPath, ['--import', 'tsx', 'tools/service-worker.ts', folder]);
    },
    restart: async () => {
      served.close();
      served = await serveFolder(folder, port);
    },
    remove: () => {
      served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

test('after one visit every view works without network, in three languages', async ({
  page,
  context,
  baseURL,
}) => {
  const failed: string[] = [];
  await keep(page, baseURL!);
  await context.setOffline(true);
  page.on('requestfailed', (request) => {
    // What is still on its way when one goes on is not missed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
  page.on('pageerror', (error) => failed.push(error.message));

  await page.goto('nl/');
  await expect(page.locator('.leaflet-marker-icon').first()).toBeVisible();
  await page.locator('.result a').first().click();
  await expect(page.locator('.fiche h2').first()).toBeVisible();

  await page.goto('fr/fiche/calame/');
  await expect(page.locator('main h1')).toContainText('Calame');
  await page.goto('en/matrix/');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.goto('fr/?q=toit');
  await expect(page.locator('.summary')).toContainText(/initiative/);
  await page.goto('nl/?near=gent');
  await expect(page.locator('.near-answer')).toContainText('Gent');
  await page.goto('en/links/');
  await expect(page.locator('main svg').first()).toBeVisible();
  await page.goto('nl/places/21001/');
  await expect(page.locator('main h1')).toContainText('Anderlecht');
  await page.goto('nl/poster/');
  await expect(page.locator('[data-ready="poster"]')).toBeAttached();
  await page.goto('nl/sheet/?near=21004');
  await expect(page.locator('.sheet-side').first()).toContainText('OCMW Brussel');
  await page.goto('fr/present/');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.slide').first()).toBeVisible();
  await page.goto('nl/edit/#initiative/calame');
  await expect(page.locator('.editor-preview .little-map')).toBeAttached();
  await page.goto('fr/news/');
  await expect(page.locator('.news section').first()).toBeVisible();
  await page.goto('nl/nergens/');
  await expect(page.locator('main h1')).toContainText('bestaat niet');

  const printed = await page.evaluate(async () => {
    const response = await fetch('../../print/poster-nl.pdf');
    return [response.status, (await response.arrayBuffer()).byteLength > 10_000];
  });
  expect(printed).toEqual([200, true]);
  expect(failed).toEqual([]);
});

test('the map can be installed as an app, in the language of the visitor', async ({
  page,
  request,
  baseURL,
}) => {
  await keep(page, baseURL!);
  const devtools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // Every page of a test is in a window of its own, as in private mode.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  for (const language of ['nl', 'fr', 'en']) {
    await page.goto(`${language}/guide/`);
    const href = await page.locator('link[rel="manifest"]').getAttribute('href');
    const address = new URL(href!, page.url());
    const manifest = (await (await request.get(address.href)).json()) as {
      lang: string;
      start_url: string;
      icons: { src: string }[];
    };
    expect(manifest.lang).toBe(language);
    expect(new URL(manifest.start_url, address).href).toBe(`${baseURL}${language}/`);
    for (const { src } of manifest.icons) {
      expect((await request.get(new URL(src, address).href)).status()).toBe(200);
    }
  }
});

test('a new version is offered and waits until it is taken; the other tab is left in peace', async ({
  context,
}) => {
  const site = await ownSite();
  const page = await context.newPage();
  await keep(page, site.address);
  await page.goto(`${site.address}nl/`);
  const other = await context.newPage();
  await other.goto(`${site.address}nl/matrix/`);
  await expect(other.getByRole('grid')).toBeVisible();

  site.change('data/index.nl.json', (text) => text.replaceAll('Calame', 'Vernieuwd'));
  site.release();
  await site.restart();
  await page.reload();
  await expect(page.getByText('nieuwere versie')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('main')).toContainText('Calame');
  await page.getByRole('button', { name: 'Toon die' }).click();
  await expect(page.getByRole('main')).toContainText('Vernieuwd', { timeout: 30_000 });

  // What was open in the other tab is as it was, and says so.
  await expect(other.getByText('Een ander tabblad toont')).toBeVisible({ timeout: 30_000 });
  await expect(other.getByRole('grid')).toContainText('Calame');
  site.remove();
});

test('an update that comes broken leaves the old version whole', async ({ context }) => {
  const site = await ownSite();
  const page = await context.newPage();
  await keep(page, site.address);
  site.change('data/index.nl.json', (text) => text.replaceAll('Calame', 'Vernieuwd'));
  site.change('data/words.fr.json', (text) => text.replaceAll('toit', 'tuile'));
  site.release();
  // A network with a page of its own in the way, or a file that was cut off.
  site.change('data/words.fr.json', () => '<!doctype html><title>Welcome to our Wi-Fi</title>');
  await site.restart();
  await page.goto(`${site.address}nl/`);
  await page.mouse.move(30, 30);
  const tried = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((resolve) => {
      registration.addEventListener('updatefound', resolve, { once: true });
    });
    await registration.update();
    await found;
    const worker = registration.installing;
    if (!worker) return 'none';
    await new Promise<void>((resolve) => {
      worker.addEventListener('statechange', () => {
        if (worker.state !== 'installing') resolve();
      });
    });
    return worker.state;
  });
  expect(tried).toBe('redundant');
  await expect(page.getByText('nieuwere versie')).toHaveCount(0);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Calame');
  await page.goto(`${site.address}fr/?q=toit`);
  await expect(page.locator('.summary')).toContainText(/initiative/);
  site.remove();
});

test('what is kept can be removed, and is kept again when asked', async ({ page, baseURL }) => {
  await keep(page, baseURL!);
  await page.getByRole('button', { name: 'Haal de kaart van dit toestel' }).click();
  await expect(page.locator('[data-kept="waiting"]')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.getByRole('button', { name: 'Bewaar de kaart op dit toestel' }).click();
  await expect(page.locator('[data-kept="kept"]')).toBeVisible({ timeout: 60_000 });
});
