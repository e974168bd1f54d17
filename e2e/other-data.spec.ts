import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { expect, test } from './test.ts';
import { drop, faultsOf, open } from './acts.ts';

const CSV = [
  'Naam;Gemeente;Van;Omschrijving',
  'Repaircafé Anderlecht;Anderlecht;2019;Samen herstellen',
  'Buurtmoestuin;1030;2021;Samen telen',
  'Nergens;Atlantis;2020;Zonder plaats',
].join('\n');
const HOSTILE = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {
        title: '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
        description: '<iframe src="javascript:parent.hacked=1"></iframe>\u202eomgekeerd\u0000',
        url: 'javascript:window.hacked=1',
        __proto__: { polluted: true },
      },
      geometry: { type: 'Point', coordinates: [4.35, 50.85] },
    },
    {
      type: 'Feature',
      properties: { title: 'x'.repeat(5_000_000) },
      geometry: { type: 'Point', coordinates: [4.36, 50.86] },
    },
    {
      type: 'Feature',
      properties: { title: 'Veel hoeken' },
      geometry: {
        type: 'Polygon',
        coordinates: [Array.from({ length: 300_000 }, (_, i) => [4.3 + (i % 10) / 100, 50.8])],
      },
    },
  ],
};

test('a table that is dropped: its columns are asked, what is sound is shown, the rest is told', async ({
  page,
}) => {
  await open(page);
  await drop(page, ['buurt.csv', CSV]);
  await expect(page.getByRole('heading', { name: 'Wat betekenen de kolommen?' })).toBeVisible();
  await expect(page.getByLabel('Wat zegt kolom “Naam”?')).toHaveValue('title');
  await expect(page.getByLabel('Wat zegt kolom “Gemeente”?')).toHaveValue('place');
  await expect(page.getByText('2 van 3 rijen komen op de kaart')).toBeVisible();
  // What is chosen counts at once.
  await page.getByLabel('Wat zegt kolom “Gemeente”?').selectOption('');
  await expect(page.getByText('0 van 3 rijen komen op de kaart')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Toon op de kaart' })).toBeDisabled();
  await page.getByLabel('Wat zegt kolom “Gemeente”?').selectOption('Gemeente of plaats');
  await page.getByRole('button', { name: 'Toon op de kaart' }).click();

  await expect(page.locator('.result')).toHaveCount(2);
  await expect(page.locator('.leaflet-marker-icon.marker').first()).toBeVisible();
  await expect(page.getByText('Gegevens uit buurt.csv: 2 initiatieven')).toBeVisible();
  // What is not of the guide is not signed as if it were.
  await expect(page.getByText('de bundel zegt het')).toHaveCount(0);
  await page.getByText('1 rij staat niet op de kaart').click();
  await page.getByText('rij 4: “Atlantis”').click();
  await expect(page.locator('.cells mark')).toHaveText('Atlantis');

  await page.locator('.result a').first().click();
  await expect(page.locator('.fiche-summary')).toContainText('Samen telen');
  await expect(page.locator('.fiche')).not.toContainText('bundel');
  await page.getByRole('link', { name: 'FR', exact: true }).click();
  await expect(page.getByText('Données de buurt.csv')).toBeVisible();
  await page.getByRole('link', { name: 'Retour au recueil' }).click();
  await expect(page.locator('.result')).toHaveCount(19);
});

test('a file of the tab that is gone after a reload can be opened again', async ({ page }) => {
  await page.goto('nl/?data=file:&columns=title%3DNaam%26place%3DGemeente');
  await expect(page.getByRole('heading', { name: 'Het bestand is er niet meer' })).toBeVisible();
  await page
    .getByLabel('Kies een bestand')
    .last()
    .setInputFiles({ name: 'buurt.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
  await page.getByRole('button', { name: 'Toon op de kaart' }).click();
  await expect(page.locator('.result')).toHaveCount(2);
});

test('data of this site by their address are shown at once, all views included', async ({
  page,
}) => {
  await open(page, 'nl/?data=data/initiatives.geojson');
  await expect(page.locator('.result')).toHaveCount(19);
  await expect(page.getByText('Gegevens uit http')).toBeVisible();
  await page.getByRole('link', { name: 'Matrix' }).first().click();
  await expect(page.getByRole('grid')).toContainText('Calame');
  await expect(page).toHaveURL(/data=data/);
  await page.reload();
  await expect(page.getByRole('grid')).toContainText('Calame');
  await page.goto('nl/?data=data/initiatives.geojson&q=jongeren');
  await expect(page.locator('.result').first()).toBeVisible();
  await page.goto('nl/present/?data=data/initiatives.geojson');
  await expect(page.locator('.slide').first()).toBeVisible();
});

test.describe('another site', () => {
  let server: Server;
  let address = '';
  let asked = 0;

  test.beforeAll(async () => {
    const body = readFileSync('dist/data/initiatives.geojson');
    server = createServer((request, response) => {
      asked++;
      if (request.url === '/closed.geojson') response.end(body);
      else if (request.url === '/endless.geojson') {
        response.writeHead(200, { 'Access-Control-Allow-Origin': '*' });
        const more = setInterval(() => response.write('x'.repeat(1_000_000)), 5);
        response.on('close', () => {
          clearInterval(more);
        });
      } else response.setHeader('Access-Control-Allow-Origin', '*').end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  test.beforeEach(() => {
    asked = 0;
  });
  test.afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('is asked for its data only once a person allows it', async ({ page }) => {
    const referrers: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(address)) referrers.push(request.headers().referer ?? '');
    });
    await page.goto(`nl/?data=${encodeURIComponent(`${address}/open.geojson`)}`);
    const gate = page.getByRole('heading', { name: /Gegevens van 127\.0\.0\.1/ });
    await expect(gate).toBeVisible();
    expect(asked).toBe(0);
    await page.getByRole('button', { name: 'Ophalen en tonen' }).click();
    await expect(page.locator('.result')).toHaveCount(19);
    expect(asked).toBe(1);
    expect(referrers).toEqual(['']);
    await expect(page.locator('iframe')).toHaveCount(0);
  });

  test('that does not let others read is told so, with a way to do without', async ({ page }) => {
    await page.goto(`nl/?data=${encodeURIComponent(`${address}/closed.geojson`)}`);
    await page.getByRole('button', { name: 'Ophalen en tonen' }).click();
    await expect(page.getByRole('alert')).toContainText('CORS');
    await expect(page.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  });

  test('that never stops sending is stopped', async ({ page }) => {
    await page.goto(`nl/?data=${encodeURIComponent(`${address}/endless.geojson`)}`);
    await page.getByRole('button', { name: 'Ophalen en tonen' }).click();
    await expect(page.getByRole('alert')).toContainText('te groot');
  });
});

test('addresses that are none of the web are refused', async ({ page }) => {
  for (const address of [
    'javascript:alert(1)',
    'data:text/csv,a',
    'file:///etc/passwd',
    'http://',
  ]) {
    await page.goto(`nl/?data=${encodeURIComponent(address)}`);
    await expect(page.getByRole('alert')).toContainText('geen webadres');
  }
});

test('a hostile address is text', async ({ page }) => {
  const errors = faultsOf(page);
  const script = encodeURIComponent('<img src=x onerror="window.hacked=1">');
  for (const path of [
    `nl/?q=${script}&place=${script}&near=${script}&years=${script}`,
    `nl/?data=${script}&columns=${script}`,
    `nl/fiche/${script}/`,
    `nl/story/?story=${script}#story=${script}`,
    `nl/?q=${'x'.repeat(5000)}`,
    'nl/?__proto__=1&constructor=2&toString=3',
  ]) {
    await page.goto(path);
    await page.mouse.move(40, 40);
    await expect(page.locator('h1').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test('hostile data are text, and never hold up the page', async ({ page }) => {
  const errors = faultsOf(page);
  page.on('dialog', (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  await open(page);
  await drop(page, ['<b>kwaad.geojson', JSON.stringify(HOSTILE)]);
  await page.getByRole('button', { name: 'Toon op de kaart' }).click({ timeout: 10_000 });
  await expect(page.locator('.result')).toHaveCount(2);
  await expect(page.locator('.result').first()).toContainText('<img src=x onerror=');
  await page.locator('.result a').first().click();
  await expect(page.locator('.fiche-summary')).toHaveText('omgekeerd');
  await expect(page.locator('.fiche a[href^="javascript"]')).toHaveCount(0);
  await expect(page.getByText('1 rij staat niet op de kaart')).toBeVisible();
  expect(await page.evaluate(() => 'hacked' in window || 'polluted' in {})).toBe(false);
  expect(errors).toEqual([]);
});
