import { strToU8, zipSync } from 'fflate';
import { expect, test, type Page } from './test.ts';
import { caseFile, drop, holdScript, open, saved, savedBytes } from './acts.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const shown = (page: Page) => page.getByRole('button', { name: 'Toon op de kaart' });
const meaning = (page: Page, column: string) =>
  page.getByLabel(`Wat zegt kolom “${column}”?`, { exact: true });

/** Drops files on the map and takes what is guessed of them. */
async function show(page: Page, ...names: readonly string[]): Promise<void> {
  await open(page);
  await drop(page, ...names.map(caseFile));
  await shown(page).click();
}

const ODS = zipSync({
  mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
  'content.xml': strToU8(
    `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Blad1">${[
      ['Naam', 'Gemeente'],
      ['Theehuis', 'Jette'],
    ]
      .map(
        (row) =>
          `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`,
      )
      .join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
  ),
});

for (const [file, titles] of [
  [caseFile('x9-excel.xlsx'), ['Soepcafé', 'Naaiatelier', 'Moestuin', 'Zonder jaar']],
  [caseFile('x7-mymaps.kml'), ['Marktroute', 'Soepcafé De Lepel']],
  [caseFile('09b-cr-only-mac.csv'), ['Oud Mac-regeleinde', 'Tweede']],
  [caseFile('66c-latin1-declared.kml'), ['é']],
  [['buurt.ods', Buffer.from(ODS)], ['Theehuis']],
] as const) {
  const [name] = file;
  test(`${name} comes on the map as it is guessed`, async ({ page }) => {
    await open(page);
    await drop(page, file);
    await shown(page).click();
    for (const title of titles)
      await expect(page.locator('.result', { hasText: title })).toHaveCount(1);
    await expect(page.locator('.leaflet-marker-icon.marker').first()).toBeVisible();
  });
}

test('files that are dropped together are shown together, each of its own columns', async ({
  page,
}) => {
  await show(page, 'y1.csv', 'y2.csv');
  await expect(page.locator('.result')).toHaveCount(2);
  await expect(page.getByText('Gegevens uit y1.csv + y2.csv: 2 initiatieven')).toBeVisible();
});

test('a point with a commune is counted there: one Jette with four, and all in the region', async ({
  page,
}) => {
  await show(page, 'x1-coords-and-commune.csv');
  await expect(page.locator('.result')).toHaveCount(5);
  const place = page.locator('.facet-group', { hasText: 'Plaats' });
  await place.locator('summary').click();
  await expect(place.getByLabel(/^Jette/)).toHaveCount(1);
  await place.getByLabel(/^Jette/).check();
  await expect(page.locator('.result')).toHaveCount(4);
  await place.getByLabel(/^Jette/).uncheck();
  await place.getByLabel(/Brussels/).check();
  await expect(page.locator('.result')).toHaveCount(5);
});

test('data of abroad have the street map offered, and nothing calls them outside Belgium', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('http://localhost') && !request.url().startsWith('blob:'))
      asked.push(request.url());
  });
  await show(page, 'abroad.geojson');
  await expect(page.locator('.result')).toHaveCount(2);
  await expect(page.getByText('Een deel ligt buiten België')).toBeVisible();
  await expect(page.getByRole('button', { name: /Toon de stratenkaart/ })).toBeVisible();
  await expect(page.getByText('niet in België')).toHaveCount(0);
  await expect(page.locator('.leaflet-marker-icon.marker').first()).toBeVisible();
  expect(asked).toEqual([]);
});

test('another file of the same name is another question, also while the first stands', async ({
  page,
}) => {
  await open(page);
  await drop(page, ['buurt.csv', 'Naam;Gemeente\nEerste;Jette\n']);
  await meaning(page, 'Naam').selectOption('');
  await drop(page, ['buurt.csv', 'Titel;Postcode\nTweede;1030\nDerde;1090\n']);
  await expect(meaning(page, 'Titel')).toHaveValue('title');
  await expect(meaning(page, 'Naam')).toHaveCount(0);
  await expect(page.getByText('2 van 2 rijen komen op de kaart')).toBeVisible();
  await shown(page).click();
  await expect(page.locator('.result')).toHaveCount(2);
  await drop(page, ['buurt.csv', 'Naam;Plaats\nVierde;Elsene\n']);
  await expect(meaning(page, 'Naam')).toHaveValue('title');
  // A broken one takes the question away; a good one asks its own.
  await drop(page, caseFile('89-word-file.docx'));
  await expect(page.getByRole('alert')).toContainText('Word');
  await expect(shown(page)).toHaveCount(0);
  await drop(page, caseFile('y1.csv'));
  await expect(meaning(page, 'Breedtegraad')).toHaveValue('lat');
});

test('who reads the columns otherwise finds what was chosen', async ({ page }) => {
  await open(page);
  await drop(page, ['buurt.csv', 'Naam;Bijnaam;Gemeente\nEen;Uno;Jette\nTwee;Duo;Elsene\n']);
  await meaning(page, 'Bijnaam').selectOption('Titel');
  await shown(page).click();
  await expect(page.locator('.result', { hasText: 'Uno' })).toHaveCount(1);
  await page.getByRole('link', { name: 'Kolommen anders lezen' }).click();
  await expect(meaning(page, 'Bijnaam')).toHaveValue('title');
  await expect(meaning(page, 'Naam')).toHaveValue('');
});

test('what was left out is a file with the reason, that can be mended and opened again', async ({
  page,
}) => {
  await show(page, '02-some-bad-rows.csv');
  await page.getByText(/rijen staan niet op de kaart/).click();
  const csv = await saved(page, () =>
    page.getByRole('button', { name: 'Bewaar de weggelaten rijen' }).click(),
  );
  const [head, first] = csv.replace('\ufeff', '').split('\r\n');
  expect(head).toBe('Rij;title;lat;lng;start;Waarom weggelaten');
  expect(first).toContain('Geen plaats');
  await drop(page, ['beter.csv', csv.replace('Geen plaats;;', 'Geen plaats;50,85;4,35')]);
  await shown(page).click();
  await expect(page.locator('.result')).toHaveText(/Geen plaats/);
});

test('a file that takes long tells that it is read, and can be stopped', async ({ page }) => {
  const release = await holdScript(page, 'reader-worker');
  await open(page);
  await drop(page, caseFile('y1.csv'));
  await expect(page.getByText('De kaart leest y1.csv')).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.locator('.result')).toHaveCount(19);
  // At the desk too, where all else stays as it was.
  await open(page, 'nl/edit/#tables');
  await drop(page, caseFile('y1.csv'));
  await expect(page.getByText('De kaart leest y1.csv')).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('De kaart leest')).toHaveCount(0);
  release();
  await drop(page, caseFile('y2.csv'));
  await expect(meaning(page, 'Naam')).toHaveValue('title');
});

test.describe('at the desk', () => {
  test('a dropped file comes in there; a second one moves nothing of the first', async ({
    page,
  }) => {
    await open(page, 'nl/edit/');
    for (const [name, title] of [
      ['y1.csv', 'Eerste bestand, noord'],
      ['y2.csv', 'Tweede bestand, zuid'],
    ] as const) {
      await drop(page, caseFile(name));
      await expect(page).toHaveURL(/edit\/#tables/);
      await page.getByRole('button', { name: 'Bekijk wat er bijkomt' }).click();
      await expect(page.getByText(`Initiatief “${title}” is nieuw`)).toBeVisible();
      await page.getByRole('button', { name: 'Neem deze wijzigingen over' }).click();
      await expect(page.getByRole('link', { name: `Initiatief “${title}”` })).toBeVisible();
    }
    await page.goto('nl/?data=draft:');
    await expect(page.locator('.result', { hasText: 'bestand,' })).toHaveCount(2);
  });

  test('the same file twice is there already, row by row', async ({ page }) => {
    await open(page, 'nl/edit/#tables');
    const bring = async () => {
      await drop(page, caseFile('x1-coords-and-commune.csv'));
      await page.getByRole('button', { name: 'Bekijk wat er bijkomt' }).click();
    };
    await bring();
    await page.getByRole('button', { name: 'Neem deze wijzigingen over' }).click();
    await expect(page.getByRole('link', { name: 'Initiatief “Naaiatelier”' })).toBeVisible();
    await bring();
    await expect(heading(page, 'x1-coords-and-commune.csv: niets verandert')).toBeVisible();
    await expect(page.locator('fieldset input[type=checkbox]')).toHaveCount(5);
    await page.getByLabel('Naaiatelier').check();
    await expect(heading(page, /1 wijziging|2 wijzigingen/)).toBeVisible();
  });

  for (const [form, name] of [
    ['Excel (XLSX)', 'uit.xlsx'],
    ['CSV', 'uit.csv'],
    ['GeoJSON', 'uit.geojson'],
    ['KML', 'uit.kml'],
    ['JSON-LD (schema.org)', 'uit.jsonld'],
  ] as const) {
    test(`what leaves as ${form} comes back as ours: nothing changes`, async ({ page }) => {
      await open(page, 'nl/edit/#tables');
      const bytes = await savedBytes(page, () =>
        page.getByRole('button', { name: form, exact: true }).click(),
      );
      await drop(page, [name, bytes]);
      await expect(heading(page, `${name}: niets verandert`)).toBeVisible();
    });
  }
});
