import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './test.ts';
import { alive, openShown } from './acts.ts';
import { boxesOf, clashes, type Boxes } from './boxes.ts';
import { embedCode } from '../src/present/embed/embed-code.ts';
import { hostPage } from './host-page.ts';
import { IN_A_ROOM, ROOM } from './room.ts';

test.use({ launchOptions: IN_A_ROOM });

const PAGES = /\/Type\s*\/Page\b(?!s)/g;
const A3 = /\/MediaBox\s*\[0 0 119[01]\S* 84[12]\S*\]/;

async function printed(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.locator('[data-ready]').waitFor({ state: 'attached' });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1');
}

test('the QR code of any view leads to that view at the address where the site is', async ({
  page,
}) => {
  await page.goto(`${ROOM}nl/?years=2008-2012`);
  await alive(page, '.result');
  const code = page.getByRole('img', { name: /QR-code van/ });
  await expect(async () => {
    await page.keyboard.press('q');
    await expect(code).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect(code).toHaveAccessibleName(`QR-code van ${ROOM}nl/?years=2008-2012`);
  await page.keyboard.press('Escape');
  // Closing is a step back, which would cut off the way to the next page.
  await expect(code).toBeHidden();
  await page.goto('nl/');
  await alive(page, '.result');
  // To this computer alone it says that no phone can follow.
  await expect(async () => {
    await page.keyboard.press('q');
    await expect(page.getByText('werkt alleen op deze computer')).toBeVisible({ timeout: 3000 });
  }).toPass();
});

test('letters as shortcuts can be turned off', async ({ page }) => {
  await page.goto('nl/');
  await alive(page, '.result');
  await page.getByRole('button', { name: 'Deel', exact: true }).click();
  await page.getByRole('checkbox', { name: /Sneltoetsen/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await page.keyboard.press('q');
  await expect(page).toHaveURL(/\/nl\/$/);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the poster is one sheet of A3, its map drawn with lines', async ({ page }) => {
  for (const language of ['nl', 'fr', 'en']) {
    const pdf = await printed(page, `${ROOM}${language}/poster/`);
    expect(pdf.match(PAGES)).toHaveLength(1);
    expect(pdf).toMatch(A3);
    expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
  }
  await expect(page.locator('.paper-code')).toContainText('kaart.example:4173/kaart/en');
  await expect(page.locator('.approach-list')).toHaveCount(6);
  await expect(page.locator('.chart-rows')).toContainText('Entr');
});

/** The part of a line's box that its letters may fill. */
const inked = (box: Boxes[number]): Boxes[number] => {
  const air = (box.bottom - box.top) * 0.12;
  return { ...box, top: box.top + air, bottom: box.bottom - air };
};

test('on the poster the region is nearly as high as the sheet, and no text lies on another', async ({
  page,
}) => {
  for (const language of ['nl', 'fr', 'en']) {
    await page.goto(`${ROOM}${language}/poster/`);
    await expect(page.locator('[data-ready="poster"]')).toBeAttached();
    const names = page.locator('.poster-map .chart-slot > svg text');
    await expect(names.filter({ hasText: /Ukkel|Uccle/ })).toHaveCount(1);
    const region = await page.locator('.poster-map .chart-region').first().boundingBox();
    const sheet = await page.locator('.poster').boundingBox();
    expect(region!.height / sheet!.height).toBeGreaterThan(0.65);
    const texts = [
      ...(await boxesOf(page, '.paper-head :is(h1, .paper-tagline, .qr, .paper-code p)')),
      ...(await boxesOf(page, '.poster-map .chart-slot > svg text')).map(inked),
    ];
    expect(texts.length).toBeGreaterThan(30);
    expect(clashes(texts, texts), language).toEqual([]);
  }
});

test('the handout is of the selection, whole items only, and counts its pages', async ({
  page,
}) => {
  const all = await printed(page, 'nl/handout/');
  // What the guide leaves open is said on paper too.
  await expect(page.locator('.handout-item', { hasText: 'S.tour' })).toContainText(
    'gewest of stad?',
  );
  const some = await printed(page, 'nl/handout/?approach=community-organizing');
  expect(all.match(PAGES)!.length).toBeGreaterThan(some.match(PAGES)!.length);
  await expect(page.locator('.handout-item')).toHaveCount(4);
  await expect(page.locator('.paper-asked')).toContainText('Community organizing');
  const breaks = page.locator('.handout-item').first();
  await expect(breaks).toHaveCSS('break-inside', 'avoid');
  expect(
    await page
      .locator('.handout-item')
      .evaluateAll((items) =>
        Math.max(...items.map((item) => item.getBoundingClientRect().height)),
      ),
  ).toBeLessThan(600);
});

test('the sheet of a commune is one leaf of A4: what is there, the map, and behind it what is close', async ({
  page,
}) => {
  for (const [commune, language] of [
    ['21004', 'nl'],
    ['21016', 'fr'],
    ['52011', 'en'],
  ] as const) {
    const pdf = await printed(page, `${ROOM}${language}/sheet/?near=${commune}`);
    expect(pdf.match(PAGES), commune).toHaveLength(2);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]\S* 84[12]\S*\]/);
    // All of each side is on it.
    const cut = await page
      .locator('.sheet-side')
      .evaluateAll((sides) => sides.map((one) => one.scrollHeight - one.clientHeight));
    expect(Math.max(...cut)).toBeLessThanOrEqual(0);
    await expect(page.locator('.paper-code .qr')).toHaveCount(2);
  }
});

test('a place leads to its sheet, and the sheet to its ready-made PDF', async ({ page }) => {
  await page.goto('nl/places/marollen/');
  await alive(page);
  await page.getByRole('link', { name: 'Op één blad (A4)' }).click();
  await expect(page).toHaveURL(/sheet\/\?near=21004$/);
  await expect(page.locator('.commune-sheet h1')).toHaveText('Brussel');
  await expect(page.locator('.sheet-side').first()).toContainText('OCMW Brussel');
  const link = page.getByRole('link', { name: 'Download als pdf' });
  await expect(link).toHaveAttribute('href', /print\/sheet-21004-nl\.pdf$/);
  // Who comes without a commune chooses one.
  await page.goto('nl/sheet/');
  await page.getByRole('link', { name: 'Etterbeek' }).click();
  await expect(page.locator('.commune-sheet h1')).toHaveText('Etterbeek');
});

test('a place is followed by its feed, which is what its page tells feed readers', async ({
  page,
}) => {
  await page.goto('nl/places/21014/');
  await alive(page);
  const told = await page
    .locator('link[type="application/atom+xml"]')
    .first()
    .evaluate((link) => (link as HTMLLinkElement).href);
  const feed = page.getByRole('link', { name: 'Wat er nieuw is: Sint-Joost-ten-Node' });
  expect(await feed.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(told);
  const answer = await page.request.get(told);
  expect(answer.headers()['content-type']).toMatch(/^application\/atom\+xml/);
  expect(await answer.text()).toContain('Calame');
  // On the page of what is new there are all of them.
  await page.goto('fr/news/');
  await page.getByText('Par thème').click();
  const theme = page.getByRole('link', { name: 'Logement' });
  const found = await page.request.get(
    await theme.evaluate((link) => (link as HTMLAnchorElement).href),
  );
  expect(await found.text()).toContain('Carolocataires');
});

test('ready-made sheets are offered in the reader’s language', async ({ page }) => {
  await page.goto('fr/poster/');
  const link = page.getByRole('link', { name: 'Télécharger en PDF' });
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(file.suggestedFilename()).toBe('poster-fr.pdf');
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');
  // They are of the whole guide: a selection is printed instead.
  await page.goto('fr/poster/?approach=community-organizing');
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible();
  await expect(link).toHaveCount(0);
});

test('a view as a picture: PNG of a slide’s size, SVG that stands by itself', async ({ page }) => {
  await page.goto('nl/?approach=community-organizing');
  await alive(page, '.result');
  await openShown(page, /^Afbeelding/);
  const save = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFile(await file.path());
  };
  const png = await save('Bewaar als PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  const svg = (await save('Bewaar als SVG')).toString();
  expect(svg).toContain('@font-face');
  expect(svg).toContain('Carolocataires');
  expect(svg).toContain('Natural Earth');
  expect(svg).toContain('FdSS');
  expect(svg).not.toMatch(/(?:href|src)=["']http/);

  // Opened by itself, without the site, it is drawn as it was.
  await page.goto('about:blank');
  const packed = Buffer.from(svg).toString('base64');
  await page.setContent(`<img alt="x" src="data:image/svg+xml;base64,${packed}">`);
  const drawn = await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(drawn).toBe(1920);
});

test('the map in another site: the same filters, its height told, the whole site in a tab', async ({
  page,
  context,
}) => {
  const code = embedCode({
    address: `${ROOM}nl/embed/?approach=community-organizing&list=1`,
    title: 'Kaart',
    width: null,
    height: 300,
    grows: true,
  });
  const host = await hostPage(`<h1>Buurthuis</h1>${code}`);
  await page.goto(`http://buurthuis.example:${host.port}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('status')).toContainText('4 initiatieven');
  await expect(frame.locator('.panel, .timeline, .site-nav')).toHaveCount(0);
  await expect
    .poll(() => page.locator('iframe').evaluate((element) => element.clientHeight))
    .toBeGreaterThan(500);

  await frame
    .getByRole('button', { name: /Stedelijke gerechtigheid/ })
    .first()
    .click();
  await expect(frame.getByRole('heading', { name: 'Stedelijke gerechtigheid' })).toBeVisible();
  const tab = context.waitForEvent('page');
  await frame.getByRole('link', { name: /Open de hele kaart/ }).click();
  await expect(await tab).toHaveURL(/nl\/\?.*approach=community-organizing/);
  // Keys pressed in the frame are not the site's own.
  await frame.locator('body').press('p');
  await expect(frame.locator('.stage')).toHaveCount(0);
  host.close();
});

test('the dialogue writes the code of the frame, with a live preview', async ({ page }) => {
  await page.goto(`${ROOM}nl/?theme=housing`);
  await alive(page, '.result');
  await openShown(page, /^Op je eigen site/);
  await page.getByRole('dialog').getByRole('combobox').selectOption('fr');
  await page.getByLabel('Met de lijst eronder').check();
  await page.getByLabel('Breedte').fill('640');
  const code = page.getByLabel('Plak dit in je pagina');
  await expect(code).toHaveValue(/src="[^"]*fr\/embed\/\?theme=housing&amp;list=1"/);
  await expect(code).toHaveValue(/width="640"/);
  await expect(page.getByText('frame-src http://kaart.example:4173')).toBeVisible();
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('link', { name: /Ouvrir la carte entière/ })).toBeVisible();
});
