import { expect, test, type BrowserContext, type Page } from './test.ts';
import { askField } from './acts.ts';

interface Spot {
  latitude: number;
  longitude: number;
  accuracy: number;
}

const SINT_JOOST = { latitude: 50.8538, longitude: 4.3728, accuracy: 30 };
const NAMUR = { latitude: 50.4669, longitude: 4.8675, accuracy: 50 };
const GHENT = { latitude: 51.0536, longitude: 3.7253, accuracy: 50 };
const PARIS = { latitude: 48.8566, longitude: 2.3522, accuracy: 50 };

async function standAt(context: BrowserContext, spot: Spot): Promise<void> {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(spot);
}

async function locate(page: Page, language = 'nl', name = 'Mijn locatie'): Promise<void> {
  await page.goto(`${language}/`);
  await page.getByRole('button', { name }).click();
}

const options = (page: Page) => page.getByRole('group', { name: 'Plaatsen' }).getByRole('option');
const field = askField;

test('my location says where I probably am and, confirmed, answers exactly', async ({
  page,
  context,
}) => {
  await standAt(context, SINT_JOOST);
  await locate(page);
  await expect(page.getByText('Waarschijnlijk in Sint-Joost-ten-Node')).toBeVisible();
  expect(page.url()).not.toMatch(/50\.8|4\.37/);
  await page.getByRole('button', { name: 'Klopt' }).click();
  await expect(page).toHaveURL(/near=21014/);
});

test('on the border of Anderlecht and Vorst both are offered', async ({ page, context }) => {
  await standAt(context, { latitude: 50.8267, longitude: 4.3215, accuracy: 150 });
  await locate(page);
  const answer = page.getByRole('status').filter({ hasText: 'Waarschijnlijk in' });
  await expect(answer).toContainText('Dicht bij een grens');
  await expect(answer).toContainText('Anderlecht');
  await expect(answer).toContainText('Vorst');
  await answer.getByRole('button', { name: 'Vorst' }).or(answer.getByText('Klopt')).first().click();
  await expect(page).toHaveURL(/near=210/);
});

test('in Namur: its own commune, and plainly how far the nearest is', async ({ page, context }) => {
  await standAt(context, NAMUR);
  await locate(page, 'fr', 'Ma position');
  await expect(page.getByText('Probablement à Namur')).toBeVisible();
  await expect(
    page.getByText(/Rien ici pour l’instant\. Au plus près de votre position\s: .* env\. \d+ km/),
  ).toBeVisible();
  // The map shows both where one is and what is nearest.
  await expect(page.locator('.origin-label')).toBeInViewport();
  await expect(page.getByRole('button', { name: /Carolocataires.*Charleroi/ })).toBeInViewport();
});

test('in Ghent the answer begins with the nearest, and says how far', async ({ page, context }) => {
  await standAt(context, GHENT);
  await locate(page);
  await expect(page.getByText('Dicht bij Gent')).toBeVisible();
  await expect(
    page.getByText(/Hier nog niets\. Het dichtst bij je locatie: .* ca\. 4\d km/),
  ).toBeVisible();
  await expect(page.locator('.result')).toHaveCount(5);
  await expect(page.locator('.result-distance').first()).toHaveText(/^ca\. 4\d km$/);
  await page.getByRole('button', { name: /^Toon de andere \d+$/ }).click();
  await expect(page.locator('.result')).toHaveCount(19);
  await expect(page.getByRole('heading', { name: 'Voor een heel gewest, verderop' })).toBeVisible();
});

test('abroad says so, and the map stays in Belgium', async ({ page, context }) => {
  await standAt(context, PARIS);
  await locate(page);
  await expect(page.getByText('Dit punt ligt buiten België')).toBeVisible();
  await expect(page.locator('.result-distance').first()).toHaveText(/^ca\. 2\d\d km$/);
  await expect(page.locator('.area-region')).toBeInViewport();
});

test('a refused location gets a useful answer', async ({ page }) => {
  await locate(page, 'fr', 'Ma position');
  await expect(page.getByText('Tapez une commune ou un code postal')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Pointer sur la carte' }).click();
  await expect(page.locator('.pointing')).toBeVisible();
});

test('a slow location says that one need not wait', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = () => undefined;
  });
  await locate(page);
  await expect(page.getByText('Je toestel zoekt nog')).toBeVisible({ timeout: 8000 });
  await expect(page.locator('.summary')).toHaveText('19 initiatieven');
});

test('a location known to 20 km says one thing: too rough, choose a commune', async ({
  page,
  context,
}) => {
  await standAt(context, { ...SINT_JOOST, accuracy: 20_000 });
  await locate(page);
  await expect(page.getByText('maar op 20 km na bekend')).toBeVisible();
  await expect(page.getByText('Waarschijnlijk in')).toHaveCount(0);
  await expect(page.locator('.summary').getByText('19 initiatieven')).toBeVisible();
});

test('a location known to 3 km claims no commune, and offers those around', async ({
  page,
  context,
}) => {
  await standAt(context, { ...SINT_JOOST, accuracy: 3000 });
  await locate(page);
  const answer = page.getByRole('status').filter({ hasText: 'op 3 km na bekend' });
  await expect(answer.getByRole('button')).toHaveCount(4);
  await expect(answer.getByRole('button').first()).toHaveText('Sint-Joost-ten-Node');
  await expect(page.locator('.result-distance').first()).toHaveText(/^ca\. /);
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

test('my location is drawn, with words beside it', async ({ page, context }) => {
  await standAt(context, { ...SINT_JOOST, accuracy: 300 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await locate(page, 'fr', 'Ma position');
  await expect(page.locator('.origin-label')).toHaveText('Vous êtes ici');
  await expect(page.locator('.accuracy')).toBeVisible();
  // The camera has gone there, and the place stands well inside the map, not at its edge.
  await expect(page.locator('.scale-bar')).toHaveText('1 km');
  const pin = (await page.locator('.origin-pin').boundingBox())!;
  const map = (await page.locator('.map').boundingBox())!;
  expect(pin.x - map.x).toBeGreaterThan(240);
  expect(map.x + map.width - pin.x).toBeGreaterThan(100);
});

test('a town is found by another name, chosen, shared and remembered', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('nl/');
  await field(page).click();
  await field(page).fill('Gand');
  await page.getByRole('option', { name: 'Gent (Gand) Oost-Vlaanderen' }).click();
  await expect(page).toHaveURL(/near=gent/);
  await expect(field(page)).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Gent: niet meer vragen' })).toBeVisible();
  await expect(page.getByText('Hier nog niets. Het dichtst bij Gent:')).toBeVisible();
  expect(asked.filter((url) => url.endsWith('gazetteer.json')).length).toBe(1);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText('Hier nog niets. Het dichtst bij Gent:')).toBeVisible();
  await expect(other.locator('.origin-label')).toHaveText('Gent');
  // In a tab behind another a list of names does not stay open.
  await other.close();

  await page.goto('nl/');
  await field(page).click();
  const recent = page.locator('.suggestions [role="option"]');
  await expect(recent.first()).toHaveText('Gent Oost-Vlaanderen');
  await page.getByRole('option', { name: 'Vergeet deze lijst' }).click();
  await page.reload();
  await field(page).click();
  await expect(recent).toHaveCount(0);
});

test('a letter put right in the middle stays where it was put', async ({ page }) => {
  await page.goto('nl/');
  await field(page).click();
  await field(page).pressSequentially('molbeek');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('en');
  await expect(field(page)).toHaveValue('molenbeek');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/near=21012/);
});

test('the list of names is asked for again where it failed before', async ({ page }) => {
  let failures = 1;
  await page.route('**/gazetteer.json', (route) =>
    failures-- > 0 ? route.abort() : route.continue(),
  );
  await page.goto('nl/');
  await field(page).click();
  await field(page).fill('gent');
  await expect(page.getByText('is nu niet bereikbaar')).toBeVisible();
  await field(page).blur();
  await field(page).focus();
  await field(page).press('ArrowDown');
  await expect(options(page).first()).toContainText('Gent');
});

test('suggestions are grouped, forgive a slip, and are chosen by keyboard', async ({ page }) => {
  await page.goto('nl/');
  await field(page).click();
  await field(page).fill('molenbek');
  await expect(options(page).first()).toContainText('Sint-Jans-Molenbeek');
  await field(page).fill('gezond');
  for (const group of ['Zoek in alle fiches', 'Thema', 'Werkwijzen en uitdagingen']) {
    await expect(page.getByRole('group', { name: group })).toBeVisible();
  }
  await field(page).fill('flagey');
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/near=flagey/);
  await expect(page.getByText('Flagey ligt in Elsene.')).toBeVisible();
  await page.getByRole('link', { name: 'Alles over Elsene' }).click();
  await expect(page).toHaveURL(/\/nl\/places\/21009\//);
});

test('what is pasted, or put in by a phone’s keyboard at once, is chosen by Enter', async ({
  page,
}) => {
  await page.goto('nl/');
  for (const [words, token] of [
    ['Anderlecht', /Anderlecht/],
    ['zwembad', /zwembad/],
    ['x'.repeat(5000), /x{50}/],
  ] as const) {
    await field(page).fill(words);
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await field(page).press('Enter');
    const tokens = page.locator('.tokens');
    await expect(tokens).toContainText(token);
    expect(await tokens.evaluate((list) => list.scrollWidth - list.clientWidth)).toBeLessThan(2);
    await tokens.getByRole('button').first().click();
  }
  await field(page).focus();
  await field(page).press('Enter');
  await expect(page.locator('.tokens')).toHaveCount(0);
  // Who goes on to the next control has chosen nothing, and loses nothing.
  await field(page).pressSequentially('Anderl');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await field(page).press('Tab');
  await expect(page.locator('.suggestions')).toBeHidden();
  await expect(field(page)).toHaveValue('Anderl');
  await expect(page.locator('.tokens')).toHaveCount(0);
});

test('what is not found says what is known, and offers the map', async ({ page }) => {
  await page.goto('nl/');
  await field(page).click();
  await field(page).fill('xyzzy');
  await expect(page.getByText('Geen plaats met de naam “xyzzy”')).toBeVisible();
  await expect(page.getByRole('option', { name: /“xyzzy” in geen enkel/ })).toBeVisible();
  await field(page).fill('9255');
  await expect(page.getByText('Postcode 9255: Oost-Vlaanderen.')).toBeVisible();
  await page.getByRole('option', { name: 'Wijs aan op de kaart' }).click();
  await expect(page.locator('.pointing')).toBeVisible();
});

test('without the list of names the places of the map are still found', async ({ page }) => {
  await page.route('**/gazetteer.json', (route) => route.abort());
  await page.goto('nl/');
  await field(page).click();
  await field(page).fill('1210');
  await expect(options(page).first()).toContainText('Sint-Joost-ten-Node');
  await field(page).fill('gent');
  await expect(page.getByText('is nu niet bereikbaar')).toBeVisible();
});

test('an address with a place that nobody knows says so', async ({ page }) => {
  await page.goto('nl/?near=atlantis');
  await expect(page.getByText('Een plaats “atlantis” kennen we niet.')).toBeVisible();
  await expect(page.locator('.summary').getByText('19 initiatieven')).toBeVisible();
});

test('a reach leaves out what lies beyond, draws its circle and stays in the address', async ({
  page,
}) => {
  await page.goto('nl/?near=21016');
  await expect(page.locator('.result')).not.toHaveCount(0);
  const before = await page.locator('.result').count();
  await page.getByLabel('Tot hoever').selectOption({ label: 'minuten te voet' });
  await expect(page).toHaveURL(/within=15min-foot/);
  await expect(page.locator('.reach-circle')).toBeVisible();
  await expect(page.getByText('Rechte lijn aan 5 km per uur, dus tot 1,3 km')).toBeVisible();
  expect(await page.locator('.result').count()).toBeLessThan(before);
  await page.getByLabel('Tot hoever').selectOption({ label: 'km' });
  await page.getByRole('spinbutton', { name: /Hoeveel/ }).fill('30');
  await expect(page).toHaveURL(/within=30km/);
  await page.getByRole('button', { name: 'tot 30 km: niet meer vragen' }).click();
  await expect(page).toHaveURL(/near=21016$/);
  await page.getByRole('button', { name: 'Ukkel: niet meer vragen' }).click();
  await expect(page).not.toHaveURL(/within|near/);
});

test('where nothing lies within reach, the way on is offered', async ({ page }) => {
  await page.goto('nl/?near=gent&within=5km');
  await expect(page.getByText('Niets binnen 5 km van Gent.')).toBeVisible();
  await expect(page.getByText(/Het dichtst bij Gent: .* ca\. 44 km/)).toBeVisible();
  await page.getByRole('button', { name: 'Laat de afstand los: 19' }).click();
  await expect(page.locator('.result')).toHaveCount(5);
});
