import { expect, test } from './test.ts';
import { alive, chooseElsene, faultsOf, open, openShown } from './acts.ts';

const HTML = '<!doctype html><title>Not found</title>';
const BROKEN = [
  ['missing', { status: 404, body: HTML }],
  ['HTML instead of JSON', { status: 200, contentType: 'text/html', body: HTML }],
  ['cut off', { status: 200, contentType: 'application/json', body: '{"language":"nl","guideDa' }],
  ['of another kind', { status: 200, contentType: 'application/json', body: '[1,2,3]' }],
  ['empty', { status: 200, contentType: 'application/json', body: '' }],
] as const;

for (const [kind, answer] of BROKEN) {
  test(`a file of the data that is ${kind} is named, and can be asked for again`, async ({
    page,
  }) => {
    let isBroken = true;
    await page.route('**/data/index.nl.json', (route) =>
      isBroken ? route.fulfill(answer) : route.continue(),
    );
    await page.goto('nl/');
    const told = page.getByRole('alert');
    await expect(told).toContainText('data/index.nl.json');
    isBroken = false;
    await told.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await expect(page.locator('.result').first()).toBeVisible();
    await expect(page.locator('.leaflet-marker-icon').first()).toBeVisible();
  });
}

test('without the ground the map stands', async ({ page }) => {
  await page.route('**/data/ground.geojson', (route) => route.fulfill({ status: 404 }));
  await page.goto('nl/');
  await expect(page.locator('.leaflet-marker-icon').first()).toBeVisible();
});

test('a row that is broken is told by name, the rest is shown', async ({ page }) => {
  await page.route('**/data/index.nl.json', async (route) => {
    const response = await route.fetch();
    const index = (await response.json()) as { initiatives: { shortTitle: unknown[] } };
    index.initiatives.shortTitle[2] = 7;
    await route.fulfill({ response, json: index });
  });
  await page.goto('nl/');
  await expect(page.locator('.result')).toHaveCount(18);
  const told = page.getByText('1 onderdeel van de gegevens is overgeslagen');
  await told.click();
  await expect(page.locator('.notice details')).toContainText('shortTitle');
});

test('details that cannot be had: the fiche waits with its name, and comes when asked again', async ({
  page,
}) => {
  let isBroken = true;
  await page.route('**/data/fiches/nl/*.json', (route) =>
    isBroken ? route.fulfill({ status: 503, body: 'busy' }) : route.continue(),
  );
  await open(page);
  await page.locator('.result a').first().click();
  await expect(page.locator('.fiche h2')).toBeVisible();
  const told = page.getByRole('alert').filter({ hasText: 'Niet alles kon opgehaald worden' });
  await expect(told).toBeVisible();
  await told.getByText('Wat er scheelt').click();
  await expect(told).toContainText('data/fiches/nl/');
  isBroken = false;
  await told.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.locator('.fiche-summary')).toBeVisible();
  await expect(told).toHaveCount(0);
});

test('details that do not come say so, and can be asked for again', async ({ page }) => {
  let isStuck = true;
  await page.route('**/data/fiches/nl/*.json', async (route) => {
    if (!isStuck) await route.continue();
  });
  await page.clock.install();
  await open(page);
  const asked = page.waitForRequest('**/data/fiches/nl/*.json');
  await page.locator('.result a').first().click();
  await asked;
  await expect(page.locator('.fiche h2')).toBeVisible();
  await page.clock.fastForward(8_500);
  const told = page.getByRole('alert').filter({ hasText: 'Niet alles kon opgehaald worden' });
  await expect(told).toBeVisible();
  isStuck = false;
  await told.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.locator('.fiche-summary')).toBeVisible();
});

test('words that cannot be had: titles are searched, and all once they are here', async ({
  page,
}) => {
  let isBroken = true;
  await page.route('**/data/words.nl.json', (route) =>
    isBroken ? route.abort() : route.continue(),
  );
  await page.goto('nl/?q=calame');
  await expect(page.locator('.result').first()).toContainText('Calame');
  const told = page.getByRole('alert').filter({ hasText: 'Niet alles kon opgehaald worden' });
  await expect(told).toBeVisible();
  isBroken = false;
  await told.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(told).toHaveCount(0);
  await expect(page.locator('.result').first()).toContainText('Calame');
});

test('a page whose data cannot be had says so and comes when asked again; the map is a step back', async ({
  page,
}) => {
  let isBroken = true;
  await page.route('**/data/fiches/nl/*.json', (route) =>
    isBroken ? route.fulfill({ status: 404, body: HTML }) : route.continue(),
  );
  await open(page);
  await page.getByRole('link', { name: 'Matrix' }).first().click();
  await expect(page.getByRole('alert')).toContainText('data/fiches/nl/');
  isBroken = false;
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('files of the app that a new release does not have any more: said, and mended by a reload', async ({
  page,
}) => {
  let isGone = true;
  await page.route('**/assets/fiche-sheet-*.js', (route) =>
    isGone
      ? route.fulfill({ status: 404, body: HTML, contentType: 'text/html' })
      : route.continue(),
  );
  await open(page);
  await page.locator('.result a').first().click();
  const told = page.locator('.sheet').getByRole('alert');
  await expect(told).toContainText('Dit onderdeel liep vast');
  // The rest works on.
  await expect(page.locator('.result').first()).toBeVisible();
  isGone = false;
  await told.getByRole('button').click();
  await expect(page.locator('.fiche-summary')).toBeVisible();
});

test('without its app a page to read is still read, and says what is missing', async ({ page }) => {
  await page.route('**/assets/main-*.js', (route) => route.abort());
  await page.goto('nl/fiche/calame/');
  await page.mouse.move(50, 50);
  await expect(page.getByRole('alert')).toContainText('De kaart kon niet starten');
  await expect(page.locator('main h1')).toContainText('Calame');
});

test('a page to read whose data do not come stays as it was written', async ({ page }) => {
  await page.route('**/data/**', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('fr/fiche/calame/');
  await page.mouse.move(50, 50);
  await expect(page.getByRole('alert')).toContainText('n’a pas pu démarrer');
  await expect(page.locator('main h1')).toContainText('Calame');
});

test('an app that takes long says so, and goes on when it comes', async ({ page }) => {
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/data/index.nl.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.clock.install();
  const asked = page.waitForRequest('**/data/index.nl.json');
  await page.goto('nl/');
  await asked;
  await page.clock.fastForward(10_500);
  await expect(page.getByRole('alert')).toContainText('laadt traag');
  release!();
  await alive(page);
  await expect(page.locator('.stand-by')).toHaveCount(0);
});

test('a device that may remember nothing loses nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await open(page);
  await chooseElsene(page);
  await expect(page.locator('.near-answer')).toContainText('Elsene');
  await page.goto('nl/story/');
  await page.getByRole('button', { name: 'Nieuw verhaal' }).click();
  await expect(page.getByText('bewaart niets').or(page.locator('.story > .notice'))).toBeVisible();
});

test('a browser that keeps no sites: it is said, and is no fault of the page', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto('nl/privacy/');
  await expect(page.locator('[data-kept="failed"]')).toBeVisible({ timeout: 10_000 });
  expect(faults).toEqual([]);
});

test('a full device: the story holds until the page is left, and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('nl/story/');
  await page.mouse.move(40, 40);
  await page.getByRole('button', { name: 'Nieuw verhaal' }).click();
  await expect(page.locator('.story > .notice')).toBeVisible();
});

test('two tabs keep each other’s stories', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const page of [one, two]) {
    await page.goto('nl/story/');
    await page.mouse.move(40, 40);
    await alive(page);
  }
  await one.getByRole('button', { name: 'Nieuw verhaal' }).click();
  await one.getByLabel('Titel').first().fill('Van de eerste');
  await expect(two.getByLabel('Titel').first()).toHaveValue('Van de eerste');
  await two.getByRole('button', { name: 'Nieuw verhaal' }).click();
  const kept = await one.evaluate(
    () =>
      Object.keys(JSON.parse(localStorage.getItem('gemeenschapskaart.stories') ?? '{}') as object)
        .length,
  );
  expect(kept).toBe(2);
});

test('a blocker that refuses files by their names takes nothing away', async ({ page }) => {
  await page.route(
    ({ pathname }) =>
      /advert|analytic|banner|consent|cookie|notice|popup|share|social|sponsor|track/i.test(
        pathname,
      ),
    (route) => route.abort('blockedbyclient'),
  );
  await page.goto('nl/?theme=made-up');
  await expect(page.locator('.notice').first()).toContainText('made-up');
  await expect(page.locator('.result').first()).toBeVisible();
  await openShown(page, /^Op je eigen site/);
  await expect(page.getByLabel('Plak dit in je pagina')).toHaveValue(/<iframe/);
  await page.goto('nl/?data=data/initiatives.geojson');
  await expect(page.locator('.notice').first()).toContainText('initiatives.geojson');
  await expect(page.locator('.result').first()).toBeVisible();
  await page.goto('nl/privacy/');
  await expect(page.locator('main h1')).toBeVisible();
});
