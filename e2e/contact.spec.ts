import { axeFaults } from './axe.ts';
import { open } from './acts.ts';
import { expect, test, type Page } from './test.ts';

/** Fills in how Calame is reached, as somebody who knows Word would type it. */
async function fillIn(page: Page) {
  await open(page, 'nl/edit/#initiative/calame/phone');
  const field = (name: string) => page.locator(`#field-${name}`);
  await field('phone').fill('02/512.34.56');
  await field('email').fill('hallo@calame.example');
  await field('address').fill('Voorbeeldstraat 1, 1210 Sint-Joost-ten-Node');
  await field('openingHours').fill('ma-vr 9-12u');
  for (const [language, text] of [
    ['nl', 'Alle jongeren uit de wijk.'],
    ['fr', 'Tous les jeunes du quartier.'],
    ['en', 'All young people of the neighbourhood.'],
  ] as const) {
    await field(`whoMayCome-${language}`).fill(text);
  }
  await field('newcomers').selectOption({ label: 'Ja' });
  await field('wheelchair').selectOption({ label: 'Beperkt' });
  await page.getByLabel('Marokkaans Arabisch').check();
  await page.getByLabel('Frans', { exact: true }).check();
  await page.getByRole('button', { name: '+ Voeg toe: Nagegaan' }).click();
  await field('verified-0-date').fill('2024-02');
  await field('verified-0-by').fill('An Peeters');
}

test('an editor fills in how one is reached, in plain words, and the data take it', async ({
  page,
}) => {
  await fillIn(page);
  await expect(page.locator('#field-phone')).toHaveValue('+3225123456');
  await expect(page.locator('#field-openingHours')).toHaveValue('Mo-Fr 09:00-12:00');
  await expect(page.getByRole('heading', { name: /^(Alles klopt|Klopt, met)/ })).toBeVisible();
  const preview = page.locator('.editor-preview');
  await expect(preview.getByText('02 512 34 56')).toBeAttached();
  await expect(preview.getByText('maandag tot vrijdag: 9.00 tot 12.00 uur')).toBeAttached();
  expect(await axeFaults(page)).toEqual([]);
});

test('who finds it on the map sees how to get in touch, and what is old says so', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-30T10:30:00+01:00'));
  await fillIn(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('nl/?data=draft:&fiche=calame');
  const sheet = page.locator('.fiche');
  await expect(sheet.getByRole('link', { name: '02 512 34 56' })).toHaveAttribute(
    'href',
    'tel:+3225123456',
  );
  await expect(sheet.getByRole('link', { name: 'hallo@calame.example' })).toHaveAttribute(
    'href',
    'mailto:hallo@calame.example',
  );
  await expect(sheet.getByText('Nu open, tot 12.00.')).toBeVisible();
  await expect(sheet.getByText('Alle jongeren uit de wijk.')).toBeVisible();
  await expect(sheet.getByText('Frans, Marokkaans Arabisch')).toBeVisible();
  await expect(sheet.getByText('Nagegaan in februari 2024 door An Peeters.')).toBeVisible();
  await expect(sheet.getByText('Dat is meer dan twee jaar geleden')).toHaveCount(1);
  expect(asked.filter((url) => !url.startsWith(new URL('/', page.url()).href))).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
});

test('one chooses by what is known of taking part, and the address says it', async ({ page }) => {
  await fillIn(page);
  await page.goto('nl/?data=draft:');
  await page.getByText('Meedoen', { exact: true }).click();
  await page.getByLabel('Open voor wie nieuw is').check();
  await expect(page).toHaveURL(/newcomers=yes/);
  await expect(page.locator('.result-name')).toHaveCount(1);
  await page.getByText('Gesproken talen', { exact: true }).click();
  await page.getByLabel('Marokkaans Arabisch').check();
  await expect(page).toHaveURL(/spoken=ary/);
  await expect(page.locator('.result-name')).toHaveCount(1);
});

test('where nothing is known the fiche says whom to ask, without scripts too', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('fr/fiche/calame/');
  const href = await page
    .getByRole('link', { name: 'Écrivez-leur : la lettre est prête' })
    .getAttribute('href');
  const letter = new URL(href!);
  expect(letter.protocol).toBe('mailto:');
  expect(letter.searchParams.get('subject')).toMatch(/^Question sur /);
  expect(letter.searchParams.get('body')).toContain('Bien à vous'.toLowerCase());
  // Who has a site is asked there.
  await page.goto('nl/fiche/socialenergie/');
  await expect(page.locator('#contact').getByRole('link')).toHaveText([
    'Steunpunt SocialEnergie ↗',
    'Équipes Populaires ↗',
  ]);
  await context.close();
});
