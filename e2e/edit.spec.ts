import { expect, test, type Page } from './test.ts';
import { applyPatch } from '../src/data/edit/patch/apply-patch.ts';
import { readPatch, writePatch } from '../src/data/edit/patch/patch.ts';
import { dataFiles } from '../tools/data/data-files.ts';
import { open, saved } from './acts.ts';
import { axeFaults } from './axe.ts';

/** Takes the file of changes that the desk makes. */
async function takePatch(page: Page) {
  await page.getByRole('link', { name: /^Je wijzigingen/ }).click();
  const text = await saved(page, () =>
    page.getByRole('button', { name: 'Bewaar het bestand met je wijzigingen' }).click(),
  );
  return readPatch(text, 'x').patch!;
}

/** Chooses in a field with suggestions. */
async function choose(page: Page, field: string, text: string, option: RegExp) {
  await page.getByRole('combobox', { name: field, exact: true }).fill(text);
  await page.getByRole('option', { name: option }).first().click();
}

const words = (text: string) => `${text} `.repeat(45).trim();

test('an editor adds a whole initiative by forms alone, and the data take it', async ({ page }) => {
  await open(page, 'nl/edit/');
  await page.getByRole('link', { name: '+ Nieuw initiatief' }).click();
  await page.getByLabel('Titel in het Nederlands').fill('Buurtkeuken De Pan');
  await expect(page.getByLabel(/^Id/)).toHaveValue('buurtkeuken-de-pan');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'Buurtkeuken De Pan', level: 1 }).first(),
  ).toBeVisible();
  // Each thing that is to be done leads to its field.
  await expect(page.getByRole('heading', { name: /Nog \d+ dingen te doen/ })).toBeVisible();
  await page.getByRole('link', { name: 'Samenvatting (Frans)' }).click();
  await expect(page.locator('#field-summary-fr')).toBeFocused();

  for (const language of ['fr', 'en']) {
    await page.locator(`#field-title-${language}`).fill('La Casserole');
    await page.locator(`#field-shortTitle-${language}`).fill('La Casserole');
  }
  for (const language of ['nl', 'fr', 'en']) {
    await page.locator(`#field-summary-${language}`).fill(words('samen'));
  }
  await page.locator('#field-readingMinutes').fill('2,5');
  await choose(page, 'Initiatiefnemers', 'smes', /SMES/);
  // A town that is no place of the map yet becomes one.
  await choose(page, 'Plaatsen', 'gent', /^Gent stad/);
  await page.getByLabel('Periode', { exact: true }).selectOption({ label: 'Sinds …, loopt nog' });
  await page.getByLabel('Jaar', { exact: true }).fill('2024');
  await page.getByLabel('Preciezer').selectOption({ label: 'juli' });
  await expect(page.getByLabel('EDTF')).toHaveValue('2024-07/..');
  await expect(page.locator('.period-said')).toContainText('sinds juli 2024');
  await page.getByRole('button', { name: '+ Voeg toe: Put uit' }).click();
  await choose(page, 'Werkwijze', 'community', /Community organizing/);
  await page.getByLabel('Berust op').selectOption({ label: 'Onze lezing' });
  for (const language of ['nl', 'fr', 'en']) {
    await page.locator(`#field-drawsOn-0-reason-${language}`).fill('Bewoners organiseren zich.');
  }
  await expect(page.getByRole('heading', { name: /^(Alles klopt|Klopt, met)/ })).toBeVisible();
  // What it will look like: the fiche, the map of the country, the timeline.
  const preview = page.locator('.editor-preview');
  await expect(preview.getByText('Buurtkeuken De Pan').first()).toBeAttached();
  await expect(preview.locator('.little-map')).toHaveCount(1);
  await expect(preview.locator('.span-words')).toHaveText('sinds juli 2024');

  const patch = await takePatch(page);
  expect(patch.changes.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual([
    'initiative buurtkeuken-de-pan',
    'place 44021',
  ]);
  const { problems, texts } = applyPatch(dataFiles(), patch.changes);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...texts.keys()].sort()).toEqual(['initiatives.geojson', 'places.geojson']);
});

test('changes survive a reload, are told in words, and can be undone and redone', async ({
  page,
}) => {
  await open(page, 'nl/edit/#initiative/calame');
  await page.locator('#field-readingMinutes').fill('4');
  await page.locator('#field-title-fr').fill('Autre titre');
  await page.reload();
  await expect(page.locator('#field-title-fr')).toHaveValue('Autre titre');
  await page.getByRole('link', { name: /^Je wijzigingen/ }).click();
  await expect(page.getByText('Leestijd: was 2,5, wordt 4')).toBeVisible();
  await page.getByRole('link', { name: 'Initiatief “Vzw Calame”' }).click();
  await page.locator('#field-title-fr').fill('Encore un autre');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.locator('#field-title-fr')).toHaveValue('Autre titre');
  await page.getByRole('button', { name: 'Opnieuw' }).click();
  await expect(page.locator('#field-title-fr')).toHaveValue('Encore un autre');
  await page.locator('#field-readingMinutes').fill('9');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.locator('#field-readingMinutes')).toHaveValue('4');
  // The whole map shows what nobody else sees yet, and leads back.
  await page.locator('#field-shortTitle-nl').fill('CALAME ANDERS');
  await page.getByRole('link', { name: /^Je wijzigingen/ }).click();
  await page.getByRole('link', { name: 'Bekijk de hele kaart met je wijzigingen' }).click();
  await expect(page.locator('.result', { hasText: 'CALAME ANDERS' })).toBeVisible();
  await page.getByRole('link', { name: 'Terug naar de redactietafel' }).click();
  await expect(page.getByRole('heading', { name: 'Redactietafel' })).toBeVisible();
});

test('a new place is pointed at on the map, with its radius, and undone with the link to it', async ({
  page,
}) => {
  await open(page, 'nl/edit/#initiative/calame');
  await page.getByRole('button', { name: /Nieuwe plaats: wijs ze aan/ }).click();
  await page.getByLabel('Naam (Nederlands)').fill('Pleintje');
  await page.locator('.spot-map').scrollIntoViewIfNeeded();
  await page.locator('.spot-map .map-canvas').click({ position: { x: 180, y: 140 } });
  await expect(page.locator('.spot-sign')).toBeVisible();
  await page.getByLabel(/^Straal/).fill('500');
  await page.getByRole('button', { name: 'Voeg deze plaats toe' }).click();
  const patch = await takePatch(page);
  const place = patch.changes.find(({ kind }) => kind === 'place')!;
  expect(place.after).toMatchObject({
    id: 'pleintje',
    properties: { radius: 500, approximate: true },
  });
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Er is nog niets gewijzigd.')).toBeVisible();
});

test('a patch made to older data is marked, and one that is none is told', async ({ page }) => {
  await open(page, 'nl/edit/');
  const file = page.locator('.editor-bar input[type=file]');
  await file.setInputFiles({
    name: 'brief.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a": 1}'),
  });
  await expect(page.getByRole('alert')).toContainText('geen bestand met wijzigingen');
  const text = writePatch({
    made: '2026-11-01',
    by: 'An',
    note: '',
    changes: [
      {
        kind: 'organisation',
        id: 'fdss',
        before: { id: 'fdss', oud: 1 },
        after: { id: 'fdss', oud: 2 },
      },
    ],
  });
  await file.setInputFiles({
    name: 'patch.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.getByText('Iemand anders heeft dit intussen gewijzigd.')).toBeVisible();
});

test('a table goes out and comes back: nothing changes, then one cell', async ({ page }) => {
  await open(page, 'nl/edit/#tables');
  const csv = await saved(page, () =>
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  );
  const give = (content: string) =>
    page
      .locator('input[type=file][accept*=".kml"]')
      .setInputFiles({ name: 'tabel.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await give(csv);
  await expect(page.getByRole('heading', { name: 'tabel.csv: niets verandert' })).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).click();
  await give(csv.replace(';2010/..;', ';sep/11;'));
  await expect(page.getByText(/Periode: was sinds 2010 .*wordt september 2011/)).toBeVisible();
  await page.getByRole('button', { name: 'Neem deze wijzigingen over' }).click();
  await expect(page.getByRole('link', { name: 'Initiatief “Vzw Calame”' })).toBeVisible();
});

test('a neighbour’s map comes in after it was said what its columns mean', async ({ page }) => {
  await open(page, 'nl/edit/#tables');
  const umap = JSON.stringify({
    type: 'umap',
    layers: [
      {
        type: 'FeatureCollection',
        _umap_options: { name: 'Voeding' },
        features: [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [4.4, 50.86] },
            properties: { name: 'Moestuin', description: 'Samen telen' },
          },
        ],
      },
    ],
  });
  await page
    .locator('input[type=file][accept*=".kml"]')
    .setInputFiles({ name: 'buren.umap', mimeType: 'application/json', buffer: Buffer.from(umap) });
  await expect(page.getByRole('heading', { name: 'Wat betekenen de kolommen?' })).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk wat er bijkomt' }).click();
  await expect(page.getByText('Initiatief “Moestuin” is nieuw')).toBeVisible();
  await expect(page.getByText('Plaats “Moestuin” is nieuw')).toBeVisible();
});

test('a visitor suggests a correction: a file and a letter in their language, and nothing leaves', async ({
  page,
}) => {
  const requests: string[] = [];
  await open(page, 'fr/fiche/calame/');
  await page.getByRole('link', { name: 'Une erreur ici ? Suggérez une correction' }).click();
  await expect(page.getByRole('heading', { name: 'Asbl Calame' })).toBeVisible();
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(new URL('../../../', page.url()).href);
    if (!isOurs || request.method() !== 'GET') requests.push(request.url());
  });
  await page.locator('#field-title-fr').fill('Calame, autrement');
  await page.getByLabel(/comment le savez-vous/).fill('C’est écrit sur leur site.');
  const text = await saved(page, () =>
    page.getByRole('button', { name: /Enregistrer le fichier/ }).click(),
  );
  const { patch } = readPatch(text, 'x');
  expect(patch).toMatchObject({ note: 'C’est écrit sur leur site.', changes: [{ id: 'calame' }] });
  expect(applyPatch(dataFiles(), patch!.changes).texts.size).toBe(1);
  const mail = (await page.getByRole('link', { name: /Ouvrir le courriel/ }).getAttribute('href'))!;
  expect(mail).toMatch(
    /^mailto:thomas\.vanwynsberghe@fdss\.be,matthieu\.tihon@febul\.be\?subject=/,
  );
  expect(decodeURIComponent(mail)).toMatch(/Titre \(Français\)\s: était/);
  expect(requests).toEqual([]);
});

test('what is new tells the fiches that came, each with the way to it', async ({ page }) => {
  await open(page, 'nl/');
  await page.getByRole('link', { name: 'Wat is er nieuw' }).click();
  await expect(page.getByRole('heading', { name: 'Wat is er nieuw' })).toBeVisible();
  await page.getByRole('link', { name: 'Community organizing' }).first().click();
  await expect(page.getByRole('heading', { name: 'Community organizing', level: 1 })).toBeVisible();
});

for (const path of [
  'nl/edit/',
  'fr/edit/#initiative/calame',
  'nl/edit/#place/haren',
  'nl/edit/#tables',
  'en/suggest/?fiche=calame',
  'fr/news/',
]) {
  test(`nothing is in the way of assistive technology on ${path}`, async ({ page }) => {
    await open(page, path);
    await page
      .locator('.editor-lists, .editor-form, .editor-tables, .news section')
      .first()
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
}
