import { expect, test, type Page } from './test.ts';
import { chooseElsene, dragMap, open } from './acts.ts';

// What it asks counts, too.
test.use({ serviceWorkers: 'allow' });

/** Every view, each with something asked of it. */
const VIEWS = [
  'nl/',
  'nl/?near=1080',
  'nl/?near=gent&within=20min-bike',
  'nl/?shade=own&q=huis&years=2010-2020',
  'fr/?fiche=calame&band=tall',
  'fr/fiche/calame/',
  'nl/fiche/empowerment/',
  'en/places/21001/',
  'nl/organisation/calame/',
  'fr/guide/?q=maison',
  'en/matrix/',
  'nl/links/',
  'nl/privacy/',
  'nl/story/',
  'fr/present/',
  'nl/presenter/',
  'nl/poster/',
  'fr/handout/',
  'en/sheet/?near=21014',
  'nl/news/',
  'nl/embed/?list=1',
  'nl/does-not-exist/',
];

/** What a page asks of other hosts, and what its policy had to stop. */
function watch(page: Page) {
  const [asked, stopped] = [[] as string[], [] as string[]];
  page.context().on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== 'localhost:4173') asked.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) stopped.push(message.text());
  });
  page.on('pageerror', (error) => stopped.push(error.message));
  return { asked, stopped };
}

for (const view of VIEWS) {
  test(`asks nothing of others and needs nothing that its policy forbids: ${view}`, async ({
    page,
  }) => {
    const { asked, stopped } = watch(page);
    await open(page, view);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    expect(stopped).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

for (const name of ['QR-code', 'Afbeelding', 'Op je eigen site', 'Voeg toe aan een verhaal']) {
  test(`the dialogue asks nothing of others either: ${name}`, async ({ page }) => {
    const { asked, stopped } = watch(page);
    await open(page);
    await page.getByRole('button', { name: 'Deel' }).click();
    const button = page.getByRole('dialog').getByRole('button', { name: new RegExp(name, 'i') });
    await button.click();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Escape');
    expect(asked).toEqual([]);
    expect(stopped).toEqual([]);
  });
}

test('a place that is asked for asks nothing of others either', async ({ page }) => {
  const { asked, stopped } = watch(page);
  await open(page);
  await chooseElsene(page);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  expect(stopped).toEqual([]);
});

test('own location is in no address, also after the map is dragged, and in no storage', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 50.8391, longitude: 4.3272 });
  await open(page);
  await page.getByRole('button', { name: 'Mijn locatie' }).click();
  await expect(page.locator('.near-answer')).toContainText('Anderlecht');
  await dragMap(page);
  await page.waitForTimeout(600);
  expect(page.url()).toContain('near=here');
  expect(page.url()).not.toMatch(/view=|50\.8|4\.3/);
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(stored).not.toMatch(/50\.8|4\.3/);
});

test('a point that somebody puts on the map is shared, and moving the map then is too', async ({
  page,
}) => {
  await open(page, 'nl/?near=50.850,4.350');
  await expect(page.locator('.near-answer')).toBeVisible();
  await dragMap(page);
  await expect(page).toHaveURL(/view=/);
});

test('the page on privacy names all that is remembered, and forgets it when asked', async ({
  page,
}) => {
  await open(page);
  await chooseElsene(page);
  await page.goto('nl/privacy/');
  await page.mouse.move(40, 40);
  const memory = page.locator('[data-memory="recent-places"]');
  await expect(memory).toContainText('nu onthouden');
  const known = await page.locator('[data-memory] dt').allTextContents();
  const stored = await page.evaluate(() => Object.keys(localStorage));
  expect(stored.length).toBeGreaterThan(0);
  for (const key of stored) expect(known).toContain(key);
  await memory.getByRole('button').click();
  await expect(memory).toContainText('nu niets');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('another site may frame the map that is made for it, and no other page', async ({
  request,
}) => {
  const policyAt = async (path: string) =>
    (await request.get(path)).headers()['content-security-policy'] ?? '';
  expect(await policyAt('nl/')).toContain("frame-ancestors 'self'");
  expect(await policyAt('nl/fiche/calame/')).toContain("frame-ancestors 'self'");
  expect(await policyAt('nl/embed/')).not.toContain('frame-ancestors');
  for (const path of ['nl/', 'fr/matrix/', 'nl/embed/']) {
    const policy = await policyAt(path);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
  }
});

test('where the browser has Trusted Types, text cannot become HTML', async ({ page }) => {
  await open(page);
  const outcome = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>';
      return 'written';
    } catch (error) {
      return error instanceof TypeError ? 'refused' : 'other';
    }
  });
  expect(outcome).toBe('refused');
});

test('where the browser lets no site keep anything, the network is not blamed for it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.set(navigator.serviceWorker, 'register', () =>
      Promise.reject(new DOMException('The operation is insecure.', 'SecurityError')),
    );
  });
  await open(page, 'nl/privacy/');
  await expect(page.locator('.kept')).toHaveAttribute('data-kept', 'never');
  await expect(page.getByRole('button', { name: 'Bewaar de kaart op dit toestel' })).toHaveCount(0);
});
