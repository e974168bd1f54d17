import { expect, test as base } from './test.ts';
import { newerThings } from '../tools/promise/newer.ts';
import { askField, faultsOf, holdScript, open } from './acts.ts';

/** The Chromium of the tests holds scripts to these, whether they can name them or not. */
const KEPT = /^trustedType/i;

const REMOVED = [...newerThings()]
  .filter(([name]) => !KEPT.test(name))
  .map(([name, { isWhole, members }]) => ({
    path: name.split('.'),
    isWhole,
    members: [...members],
  }));

/** A browser as old as the oldest promised ones: what any of them lacks is gone before the app starts. */
const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      await page.addInitScript((removed) => {
        for (const { path, isWhole, members } of removed) {
          const last = path.at(-1)!;
          const parent = path.slice(0, -1).reduce<object>(Reflect.get, globalThis);
          const thing = Reflect.get(parent, last) as { prototype?: object } | undefined;
          if (thing === undefined) continue;
          for (const member of members) {
            const name = member.replace(/_static$/, '');
            Reflect.deleteProperty(thing, name);
            if (name === member && thing.prototype) Reflect.deleteProperty(thing.prototype, name);
          }
          if (last === 'Window') {
            for (const member of members) Reflect.deleteProperty(globalThis, member);
          }
          if (isWhole) Reflect.deleteProperty(parent, last);
        }
      }, REMOVED);
      const faults = faultsOf(page);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

test('what came after the promised browsers is gone in these tests', async ({ page }) => {
  await page.goto('nl/');
  const there = await page.evaluate(() => [
    'canParse' in URL,
    'estimate' in StorageManager.prototype,
    'checkVisibility' in Element.prototype,
    'Segmenter' in Intl,
    'requestIdleCallback' in window,
    'structuredClone' in window,
    'replaceChildren' in Element.prototype,
  ]);
  expect(there).toEqual([false, false, false, false, false, true, true]);
});

test('an older phone: from the map to a fiche, filtered, near and back', async ({ page }) => {
  await open(page);
  await page.locator('.results a').first().click();
  await expect(page.locator('.fiche h2')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.fiche')).toBeHidden();
  await askField(page).fill('elsene');
  await page
    .getByRole('option', { name: /Elsene/ })
    .first()
    .click();
  await expect(page).toHaveURL(/near=/);
  await page.getByRole('button', { name: 'Deel', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('an older phone: what was ticked before the app was there stays ticked', async ({ page }) => {
  const release = await holdScript(page, 'main');
  await page.goto('fr/', { waitUntil: 'commit' });
  await page.getByLabel('Community organizing').check();
  release();
  await expect(page).toHaveURL(/approach=/);
});

for (const [path, sign] of [
  ['nl/fiche/calame/', '.page h1'],
  ['fr/matrix/', '.matrix'],
  ['nl/guide/', '.page h1'],
  ['nl/links/', '.page svg'],
  ['nl/privacy/', '.kept'],
  ['nl/present/', '.stage'],
  ['nl/poster/', '.poster'],
  ['nl/edit/', '.editor'],
  ['nl/embed/', '.map-canvas'],
] as const) {
  test(`an older phone: ${path}`, async ({ page }) => {
    await open(page, path);
    await expect(page.locator(sign).first()).toBeVisible();
  });
}

test('an older phone: a file of somebody else', async ({ page }) => {
  await open(page);
  await open(page, 'nl/?data=data/initiatives.geojson');
  await expect(page.getByText('initiatives.geojson').first()).toBeVisible();
});
