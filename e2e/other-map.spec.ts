import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needSite } from '../tools/serve/need-site.ts';
import { serveFolder } from '../tools/serve/serve-folder.ts';
import { LEAST, OTHER } from '../tools/test/tried-sites.ts';
import { alive, askField, faultsOf, open, wake } from './acts.ts';
import { axeFaults } from './axe.ts';
import { expect, test as base } from './test.ts';

// Another map of this software: of another country, in two of the languages, without a guide.
const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      needSite(OTHER, 'build:tried');
      const { address, close } = await serveFolder(OTHER, 0, '/reparons/');
      await use(address);
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site);
  },
  locale: 'fr-FR',
});

/** All that a build holds as text, by path. */
function textsIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(html|js|css|json|geojson|jsonld|webmanifest|csv|kml|atom)$/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
}

const names = '.results .result-name';

test('the front door opens in its first language, and shows what it is of in its own words', async ({
  page,
}) => {
  await page.goto('');
  await alive(page, '.panel');
  await expect(page).toHaveTitle(/^Réparons/);
  await expect(page.locator('.summary')).toContainText('12 ateliers');
  await expect(page.locator('.languages')).toHaveText('FREN');
  await expect(page.getByText('Toute la Région (1)')).toBeVisible();
});

test('a postcode of its country finds what is there, and what covers it all', async ({ page }) => {
  await open(page, 'fr/');
  await askField(page).fill('59100');
  await page.getByRole('option', { name: /Roubaix/ }).click();
  await expect(page).toHaveURL(/near=59512/);
  await expect(page.locator('.results h2').first()).toHaveText(/Roubaix/);
  const found = await page.locator(names).allTextContents();
  expect(found).toEqual(expect.arrayContaining(['Le Fil', 'La Planche', 'Le Bus à outils']));
});

test('a window of years and a craft leave what fits both; English says the same', async ({
  page,
}) => {
  await open(page, 'en/?approach=electro&years=2016-2018');
  const found = await page.locator(names).allTextContents();
  expect(found.sort()).toEqual(['La Bricole', 'La Nuit des lampes', 'Tout tourne']);
  await expect(page.locator('.summary')).toContainText('3 workshops');
});

test('a fiche tells how to take part, in the words and the clock of its country', async ({
  page,
}) => {
  await open(page, 'fr/fiche/la-remise/');
  await expect(page.locator('.kicker')).toHaveText('Atelier');
  await expect(page.getByText('mercredi', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: '03 20 00 00 01' })).toHaveAttribute(
    'href',
    'tel:+33320000001',
  );
  await expect(page.getByRole('img', { name: /Une maison au pied de collines/ })).toBeVisible();
});

test('its meeting, its matrix and its desk stand, without a fault that axe finds', async ({
  page,
}) => {
  for (const path of ['fr/', 'fr/matrix/', 'en/guide/', 'fr/places/59512/', 'en/edit/']) {
    await open(page, path);
    await page.waitForLoadState('networkidle');
    expect([path, await axeFaults(page)]).toEqual([path, []]);
  }
  await page.goto('fr/present/');
  // From here on: what a page was still fetching when it is left, Firefox tells as a fault.
  const faults = faultsOf(page);
  await expect(page.getByRole('heading', { name: 'Réparons' })).toBeVisible();
  await expect(page.getByText('12 ateliers, 4 matières')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Réparons' })).toBeHidden();
  expect(faults).toEqual([]);
});

test('what an editor begins stays with its map', async ({ page }) => {
  await open(page, 'fr/edit/');
  await page.getByRole('link', { name: '+ Nouvel atelier' }).click();
  await page.getByLabel('Titre en français').fill('La Bobine');
  await page
    .getByRole('button', { name: /Commencer|Créer|Nouv/ })
    .first()
    .click();
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage)))
    .toContain('reparons.draft');
  // Another map of this software on the same host, under another path, has keys of its own.
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.every((key) => key.startsWith('reparons.'))).toBe(true);
});

test('nothing of our own guide or country is in its files', () => {
  const ours = /gemeenschaps|bundel|recueil|fdss|community action|Bruxelles-Capitale|150000\.013/i;
  const found = textsIn(OTHER).filter(([, text]) => ours.test(text));
  expect(found.map(([path]) => path)).toEqual([]);
});

test('a map of five rows of a table opens, finds and filters', async ({ page }) => {
  needSite(LEAST, 'build:tried');
  const { address, close } = await serveFolder(LEAST, 0, '/');
  await page.goto(address);
  await wake(page);
  await expect(page.locator('.summary')).toContainText('5 ressourceries');
  await expect(page.locator('.site-nav')).toHaveText('CarteFiches');
  await expect(page.locator('.languages')).toHaveCount(0);
  await askField(page).fill('Wattrelos');
  await page
    .getByRole('option', { name: /Wattrelos/ })
    .first()
    .click();
  await expect(page.locator(names).first()).toHaveText('Chez Odette');
  close();
});
