import { expect, test } from '@playwright/test';

const SINT_JOOST = { latitude: 50.8538, longitude: 4.3728, accuracy: 30 };

test('my location says where I probably am and, confirmed, answers exactly', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(SINT_JOOST);
  await page.goto('nl/');
  await page.getByRole('button', { name: 'Mijn locatie' }).click();
  await expect(page.getByText('Waarschijnlijk in Sint-Joost-ten-Node')).toBeVisible();
  expect(page.url()).not.toMatch(/50\.8|4\.37/);
  await page.getByRole('button', { name: 'Klopt' }).click();
  await expect(page).toHaveURL(/near=21014/);
});

test('a refused location gets a useful answer', async ({ page }) => {
  await page.goto('fr/');
  await page.getByRole('button', { name: 'Ma position' }).click();
  await expect(page.getByText('Tapez une commune ou un code postal')).toBeVisible();
});

test('a link that says "here" does not carry the place', async ({ page }) => {
  await page.goto('en/?near=here');
  await expect(page.getByText('A link does not keep your location.')).toBeVisible();
});

test('pointing on the map, also from the keyboard', async ({ page }) => {
  await page.goto('nl/');
  await page.getByRole('button', { name: 'Wijs aan op de kaart' }).click();
  await expect(page.locator('.pointing button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/near=50\.\d{3},4\.\d{3}/);
  await expect(page.getByText('Waarschijnlijk in')).toBeVisible();
});

test('in Ukkel there is nothing yet, and the nearest is told', async ({ page }) => {
  await page.goto('nl/?near=21016');
  await expect(page.getByText('Hier nog niets')).toBeVisible();
  await expect(page.locator('.result-distance').first()).toHaveText(/^ca\. .* km$/);
});

test('a location known to 20 km says one thing: too rough, choose a commune', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ ...SINT_JOOST, accuracy: 20_000 });
  await page.goto('nl/');
  await page.getByRole('button', { name: 'Mijn locatie' }).click();
  await expect(page.getByText('maar op 20 km na bekend')).toBeVisible();
  await expect(page.getByText('Waarschijnlijk in')).toHaveCount(0);
  await expect(page.getByText('19 initiatieven')).toBeVisible();
});

test('my location is drawn, with words beside it', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ ...SINT_JOOST, accuracy: 300 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('fr/');
  await page.getByRole('button', { name: 'Ma position' }).click();
  await expect(page.locator('.origin-label')).toHaveText('Vous êtes ici');
  await expect(page.locator('.accuracy')).toBeVisible();
  // The camera has gone there, and the place stands well inside the map, not at its edge.
  await expect(page.locator('.scale-bar')).toHaveText('1 km');
  const pin = (await page.locator('.origin-pin').boundingBox())!;
  const map = (await page.locator('.map').boundingBox())!;
  expect(pin.x - map.x).toBeGreaterThan(240);
  expect(map.x + map.width - pin.x).toBeGreaterThan(100);
});
