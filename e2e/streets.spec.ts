import { expect, test } from './test.ts';

const TILES = 'https://tile.openstreetmap.org/**';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

test('a street map comes only when asked for, from one host, and is remembered', async ({
  page,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.route(TILES, (route) => route.fulfill({ body: PIXEL, contentType: 'image/png' }));
  await page.goto('nl/');
  await page.locator('.marker').first().waitFor();
  expect([...hosts]).toEqual(['localhost:4173']);
  const toggle = page.getByRole('button', { name: /Stratenkaart van OpenStreetMap/ });
  await toggle.click();
  await expect(page.locator('.has-streets')).toBeVisible();
  await expect(page.locator('.attribution')).toContainText('© OpenStreetMap contributors');
  expect([...hosts]).toEqual(['localhost:4173', 'tile.openstreetmap.org']);
  await page.reload();
  await expect(page.locator('.has-streets')).toBeVisible();
  await toggle.click();
  await expect(page.locator('.leaflet-tile')).toHaveCount(0);
  await expect(page.locator('.attribution')).not.toContainText('OpenStreetMap');
  await page.reload();
  await page.locator('.marker').first().waitFor();
  await expect(page.locator('.leaflet-tile')).toHaveCount(0);
});

test('tiles that do not come: our own ground again, in words, with a way to try again', async ({
  page,
}) => {
  let broken = true;
  await page.route(TILES, (route) =>
    broken ? route.abort() : route.fulfill({ body: PIXEL, contentType: 'image/png' }),
  );
  await page.goto('nl/');
  await page.getByRole('button', { name: /Stratenkaart/ }).click();
  await expect(page.getByText('De stratenkaart is niet bereikbaar')).toBeVisible();
  await expect(page.locator('.has-streets')).toHaveCount(0);
  await expect(page.locator('.leaflet-tile')).toHaveCount(0);
  broken = false;
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.locator('.has-streets')).toBeVisible();
});
