import { expect, test, type Page } from './test.ts';
import { SITE_URL } from '../tools/test/tried-sites.ts';
import { alive, faultsOf, open, wake } from './acts.ts';
import { IN_A_ROOM, ROOM } from './room.ts';

test.use({ launchOptions: IN_A_ROOM });

const PAGES = [
  'nl/fiche/handelingsvermogen/',
  'fr/fiche/calame/',
  'en/fiche/voor-wie/',
  'nl/places/21014/',
  'fr/organisation/fdss/',
  'nl/guide/',
  'en/matrix/',
  'nl/links/',
];

for (const path of PAGES) {
  test(`${path} says the same with scripts and without`, async ({ page, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(SITE_URL + path);
    const faults = faultsOf(page);
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await open(page, path);
    const words = (one: Page) => one.locator('main').textContent();
    expect((await words(still))!.length).toBeGreaterThan(300);
    expect(await words(page)).toBe(await words(still));
    expect(await still.locator('main a').count()).toBe(await page.locator('main a').count());
    expect(faults).toEqual([]);
    await context.close();
  });
}

test('nothing moves and nothing is drawn anew when a page comes alive', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Object.assign(window, {
          shift:
            (window as unknown as { shift: number }).shift +
            (entry as unknown as { value: number }).value,
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    addEventListener('DOMContentLoaded', () => {
      document.querySelector('h1')!.dataset.written = 'at build time';
    });
  });
  await page.goto('nl/fiche/handelingsvermogen/');
  // The fonts are the page's own matter, with the app or without.
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  await page.evaluate(() => Object.assign(window, { shift: 0 }));
  await wake(page);
  await expect(page.locator('h1')).toHaveAttribute('data-written', 'at build time');
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(
    0.01,
  );
});

test('a page leads to the next without a load, which begins at its top, and back', async ({
  page,
}) => {
  await open(page, 'nl/fiche/calame/');
  await page.evaluate(() => {
    document.body.dataset.same = 'document';
  });
  await page
    .locator('main')
    .getByRole('link', { name: 'Versterking van het handelingsvermogen' })
    .click();
  await expect(page).toHaveURL(/\/nl\/fiche\/handelingsvermogen\/$/);
  await expect(page.locator('h1')).toContainText('Versterking van');
  await expect(page).toHaveTitle(/^Versterking van het handelingsvermogen · /);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.locator('h1')).toContainText('Vzw Calame');
  expect(await page.evaluate(() => document.body.dataset.same)).toBe('document');
});

test('the map and the pages lead to each other and keep the question', async ({ page }) => {
  await page.goto('nl/?years=2008-2012&fiche=calame');
  await page.locator('.fiche').getByRole('link', { name: 'Open de pagina' }).click();
  await expect(page.locator('h1')).toContainText('Vzw Calame');
  await page.getByRole('link', { name: 'Kaart', exact: true }).click();
  await expect(page).toHaveURL(/\/nl\/\?years=2008-2012$/);
  await expect(page.locator('.result').first()).toBeVisible();
});

test('the head tells search engines and reference managers what a page is', async ({ page }) => {
  await page.goto('fr/fiche/calame/');
  const content = (selector: string, name = 'content') =>
    page.locator(selector).first().getAttribute(name);
  expect(await content('link[rel=canonical]', 'href')).toBe(`${SITE_URL}fr/fiche/calame/`);
  expect(await content('link[hreflang=nl]', 'href')).toBe(`${SITE_URL}nl/fiche/calame/`);
  expect(await content('meta[name=citation_title]')).toBe(
    'Vzw Calame: een autonome cel voor jongeren',
  );
  expect(await content('meta[name=citation_author]')).toBe('Rosenzweig, Matthias');
  const thing: unknown = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent())!,
  );
  expect(thing).toMatchObject({
    '@type': 'Article',
    inLanguage: 'fr',
    about: { '@type': 'Project' },
  });
  const picture = await page.request.get((await content('meta[property="og:image"]'))!);
  expect(picture.headers()['content-type']).toBe('image/png');
  const map = await page.request.get('sitemap.xml');
  expect(await map.text()).toContain(`<loc>${SITE_URL}fr/fiche/calame/</loc>`);
});

test('only what the guide itself says: on a page, the matrix, the link view and the map', async ({
  page,
}) => {
  const ask = () => page.getByRole('switch', { name: 'Alleen wat de bundel zelf zegt' });
  await open(page, 'nl/fiche/journal-intime/');
  await expect(page.locator('#draws-on-handelingsvermogen')).toBeVisible();
  await ask().check();
  await expect(page.locator('#draws-on-handelingsvermogen')).toHaveCount(0);
  await expect(page.locator('#draws-on-gezondheid')).toBeVisible();
  await page.getByRole('link', { name: 'Matrix', exact: true }).click();
  await expect(page).toHaveURL(/matrix\/\?only=guide/);
  await expect(page.locator('.matrix .glyph-hollow')).toHaveCount(0);
  await expect(page.locator('.matrix tbody .glyph').first()).toBeVisible();
  await page.getByRole('link', { name: 'Samenhang', exact: true }).click();
  await expect(page.locator('.strand').first()).toBeAttached();
  await expect(page.locator('.strand-hollow')).toHaveCount(0);
  await page.getByRole('link', { name: 'Kaart', exact: true }).click();
  await expect(page.locator('.result')).toHaveCount(19);
  await expect(page.locator('.result .glyph-hollow')).toHaveCount(0);
  await ask().uncheck();
  await expect(page.locator('.result .glyph-hollow').first()).toBeVisible();
  // The group does not fold up under the finger that took its last choice back.
  await expect(ask()).toBeInViewport();
});

test('the matrix is walked by keyboard, says what a cell rests on and leads there', async ({
  page,
}) => {
  await open(page, 'nl/matrix/');
  await page.getByRole('link', { name: 'op begin' }).click();
  await expect(page.locator('.matrix tbody th a').first()).toHaveText('Entr’Aide des Marolles');
  await page.locator('.matrix [tabindex="0"]').focus();
  const cells = page.locator('.matrix [tabindex="0"]');
  await expect(cells).toHaveCount(1);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page.locator(':focus')).toContainText('Handelingsvermogen: Onze lezing');
  await expect(page.locator('.cell-evidence')).toContainText('Onze lezing: De groep wil');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entraide-des-marolles\/.*#draws-on-handelingsvermogen$/);
  await expect(page.locator('#draws-on-handelingsvermogen')).toHaveClass(/is-target/);
  await expect(page.locator('#draws-on-handelingsvermogen')).toBeInViewport();
});

test('the matrix fits on one sheet', async ({ page }) => {
  await page.goto('nl/matrix/');
  const sheets = async (size: object) => {
    const pdf = await page.pdf({ ...size, preferCSSPageSize: false });
    return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  };
  expect(await sheets({ format: 'A4', landscape: true })).toBe(1);
  expect(await sheets({ format: 'A3', landscape: true })).toBe(1);
});

test('search finds across kinds from any page: slash, type, choose', async ({ page }) => {
  await open(page, 'nl/places/laken/');
  await page.keyboard.press('/');
  await page.keyboard.type('sociale diensten');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').fill('Fédération des Services Sociaux');
  const option = page.getByRole('option', { name: /FdSS/ });
  await expect(option).toBeVisible();
  await page.getByRole('combobox').fill('Alinsky');
  await expect(page.getByRole('group', { name: 'Werkwijzen' }).locator('mark')).toHaveText(
    'Alinsky',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('Community organizing');
  await page.keyboard.press('/');
  await page.keyboard.type('huurders');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/guide\/\?q=huurders/);
  await expect(page.locator('.answers')).toContainText('Carolocataires');
});

test('on the map a slash leads to the list’s own field, which finds other pages too', async ({
  page,
}) => {
  await page.goto('nl/');
  await alive(page, '.result');
  await page.keyboard.press('/');
  await page.keyboard.type('Alinsky');
  await page.keyboard.press('Enter');
  await expect(
    page.locator('.also-found').getByRole('link', { name: 'Community organizing' }),
  ).toBeVisible();
});

test('an address that leads nowhere offers what it may have meant', async ({ page }) => {
  const answer = await page.goto('nl/fiche/calamme/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Deze pagina bestaat niet (meer)');
  await page.getByRole('link', { name: 'Vzw Calame: een autonome cel voor jongeren' }).click();
  await expect(page).toHaveURL(/\/nl\/fiche\/calame\/$/);
});

test('a fiche prints on paper with a code that leads back', async ({ page }) => {
  await open(page, `${ROOM}nl/fiche/calame/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.qr')).toBeVisible();
  await expect(page.locator('.address')).toHaveText(`${ROOM}nl/fiche/calame/`);
  await expect(page.getByRole('button', { name: 'Druk af' })).toBeHidden();
  // A code that leads to this computer only has no place on paper.
  await open(page, 'nl/fiche/calame/');
  await expect(page.locator('.qr')).toBeHidden();
});

test('the three names of FdSS are one organisation, with all that it takes part in', async ({
  page,
}) => {
  await page.goto('fr/organisation/fdss/');
  await expect(page.locator('h1')).toContainText('Fédération des Services Sociaux');
  await expect(page.locator('.lead')).toContainText('Federatie van de Maatschappelijke Diensten');
  await expect(page.locator('.reading-main')).toContainText('SocialEnergie');
  await expect(page.locator('.reading-main')).toContainText('BRI-Co');
});

for (const width of [320, 683]) {
  test(`at ${width} pixels, as at 400 and 200 %, nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height: 400 });
    for (const path of [
      'nl/fiche/handelingsvermogen/',
      'fr/places/21014/',
      'nl/guide/',
      'nl/links/',
    ]) {
      await page.goto(path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, path).toBeLessThanOrEqual(0);
    }
  });
}

test('the privacy page tells which build it is and what may be reused, as version.json does', async ({
  page,
}) => {
  const told = await page.request.get('data/version.json');
  const { software, data, commit } = (await told.json()) as Record<string, string>;
  await open(page, 'fr/privacy/');
  const foot = page.locator('.build-facts');
  await expect(foot).toHaveText(`Version ${software!}, données du ${data!} · ${commit!}`);
  await expect(page.getByText('pas encore indiquée')).toBeVisible();
  // Reached from another page, which does not hold it, it says the same.
  await open(page, 'fr/guide/');
  await page.getByRole('link', { name: 'Vie privée et hors ligne' }).click();
  await expect(foot).toHaveText(`Version ${software!}, données du ${data!} · ${commit!}`);
});
