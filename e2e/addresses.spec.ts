import { readFile } from 'node:fs/promises';
import { expect, test, type BrowserContext, type Locator, type Page } from './test.ts';
import { alive, open, openShown, there, wake } from './acts.ts';
import { readCode } from './read-code.ts';
import { IN_A_ROOM } from './room.ts';
import { SITES, type Site } from './sites.ts';

test.use({ launchOptions: IN_A_ROOM });

/** A view of every kind, each with something that a shared address has to carry. */
const VIEWS = [
  'nl/?approach=community-organizing&years=2010-2020',
  'fr/?fiche=calame&near=21014&within=5km',
  'en/?only=guide&q=tenants',
  'nl/matrix/?order=period',
  'fr/links/',
  'nl/guide/?q=huurders',
  'fr/fiche/calame/',
  'en/fiche/community-organizing/',
  'nl/places/21014/',
  'nl/organisation/fdss/',
  'nl/privacy/',
  'fr/news/',
  'nl/story/',
  'nl/edit/',
  'en/suggest/?fiche=calame',
];

/** What tells whether a site gives addresses at all as another does. */
const BRIEFLY = ['nl/?approach=community-organizing', 'fr/fiche/calame/'];

/** A step of each kind of the meeting, and what is left of it in the address that a room follows. */
const STEPS = [
  ['overview', /\/nl\/$/],
  ['years', /\/nl\/$/],
  ['community-organizing', /\/nl\/\?fiche=community-organizing$/],
  ['place-21014', /\/nl\/\?near=21014$/],
  ['challenges', /\/nl\/guide\/$/],
] as const;

/** What one sees of a view, to know it again: its title, headings, results and what is ticked. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const texts = (of: string) =>
      [...document.querySelectorAll(of)].map(({ textContent }) => textContent);
    return {
      title: document.title,
      headings: texts('main :is(h1, h2), .fiche h2'),
      results: texts('.results .result a'),
      ticked: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({ labels }) => labels?.[0]?.textContent,
      ),
    };
  });

/** What somebody else sees at an address: it has to answer, and with a view of ours. */
async function followed(others: BrowserContext, address: string): Promise<Page> {
  const page = await others.newPage();
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(200);
  await wake(page);
  return page;
}

/**
 * Asks for a file as others would: names of the room mean this computer. It has to stand there
 * itself, since a way on to some other page would also end well.
 */
async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address.replace(/\/\/\w+\.example/, '//localhost'), {
    redirect: 'manual',
  });
  expect(answer.status, address).toBe(200);
  return answer;
}

/** What a button copies; read by pasting, which also works where HTTPS is wanting. */
async function copied(page: Page, button: Locator): Promise<string> {
  await button.click();
  await expect(page.locator('.copied').filter({ hasText: /./ }).first()).toBeVisible();
  const pad = await page.context().newPage();
  await pad.goto('about:blank');
  await pad.setContent('<textarea autofocus></textarea>');
  await pad.locator('textarea').press('ControlOrMeta+v');
  const text = await pad.locator('textarea').inputValue();
  await pad.close();
  return text;
}

for (const { name, serve, isFull } of SITES) {
  test.describe(name, () => {
    // One after another: each site is served once, some at a port of their own.
    test.describe.configure({ mode: 'default', timeout: 120_000 });
    let site: Site;
    let others: BrowserContext;
    /** Whether what is given leads somewhere from another device. */
    let isPublic: boolean;
    test.beforeAll(async ({ browser }) => {
      site = await serve();
      isPublic = new URL(site.given).hostname !== 'localhost';
      others = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
    });
    test.afterAll(async () => {
      await others.close();
      site.close();
    });

    test('the QR code of every view leads to that view', async ({ page }) => {
      for (const view of isFull ? VIEWS : BRIEFLY) {
        await open(page, site.root + view);
        await there(page, 'main h1');
        await page.keyboard.press('q');
        await there(page, 'dialog .qr');
        const address = await readCode(page.locator('dialog .qr'));
        expect(address).toBe(site.given + view);
        await expect(page.locator('dialog .qr-address')).toHaveText(
          decodeURI(address).replace(/^http:\/\/|\/$/g, ''),
        );
        await expect(page.locator('dialog .slide-warning')).toHaveCount(isPublic ? 0 : 1);
        const same = await followed(others, address);
        await page.keyboard.press('Escape');
        await expect(async () => {
          expect(await seen(same), address).toEqual(await seen(page));
        }).toPass({ intervals: [0, 50, 100, 250] });
        await same.close();
      }
    });

    test('the room follows each step of a meeting, and the presenter has a window', async ({
      page,
      context,
    }) => {
      for (const [step, path] of isFull ? STEPS : STEPS.slice(-1)) {
        await page.goto(`${site.root}nl/present/?step=${step}`);
        await alive(page, '.slide-box .slide h1');
        await page.keyboard.press('q');
        await there(page, '.meeting-panel .qr');
        const address = await readCode(page.locator('.meeting-panel .qr'));
        expect(address.slice(site.given.length - 1)).toMatch(path);
        expect(address.startsWith(site.given)).toBe(true);
        await (await followed(others, address)).close();
      }
      await page.goto(`${site.root}nl/present/?approach=community-organizing&step=closing`);
      const last = await readCode(page.locator('.slide-picture .qr'));
      expect(last).toBe(`${site.given}nl/?approach=community-organizing`);
      const map = await followed(others, last);
      await expect(map.locator('.results .result')).toHaveCount(4);
      await map.close();

      const opened = context.waitForEvent('page');
      await page.keyboard.press('s');
      const presenter = await opened;
      await expect(presenter.getByText('Loopt gelijk met de presentatie.')).toBeVisible();
      expect(presenter.url().startsWith(`${site.root}nl/presenter/?`)).toBe(true);
      await presenter.close();
    });

    test('what is copied of a fiche, a citation and a story leads there', async ({ page }) => {
      const sheet = page.locator('.fiche');
      await open(page, `${site.root}nl/?fiche=calame`);
      const ofSheet = await copied(page, sheet.getByRole('button', { name: 'Kopieer link' }));
      expect(ofSheet).toBe(`${site.given}nl/fiche/calame/`);
      const fiche = await followed(others, ofSheet);
      await expect(fiche.locator('h1')).toContainText('Vzw Calame');
      await fiche.close();

      await open(page, `${site.root}nl/fiche/calame/`);
      const ofPage = await copied(page, page.getByRole('button', { name: 'Kopieer link' }));
      expect(ofPage).toBe(ofSheet);
      await page.getByRole('button', { name: 'QR-code' }).click();
      expect(await readCode(page.locator('.share .qr'))).toBe(ofSheet);
      await expect(page.locator('.share .slide-warning')).toHaveCount(isPublic ? 0 : 1);
      // Nobody finds what is cited on this computer.
      const cited = await page.locator('.cite pre').textContent();
      if (isPublic) expect(cited).toContain(`\\url{${ofSheet}}`);
      else expect(cited).not.toContain('localhost');

      // Of somebody else's data, the link says whose they are.
      await open(page, `${site.root}nl/?fiche=calame&data=data/initiatives.geojson`);
      const ofOther = await copied(page, sheet.getByRole('button', { name: 'Kopieer link' }));
      expect(ofOther).toBe(`${site.given}nl/fiche/calame/?data=data/initiatives.geojson`);
      const other = await followed(others, ofOther);
      await expect(other.locator('.notice')).toContainText('initiatives.geojson');
      await expect(other.locator('h1')).toContainText('Vzw Calame');
      await other.close();

      await open(page, `${site.root}nl/?theme=housing`);
      await openShown(page, /^Voeg toe aan een verhaal/);
      await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
      await page.getByRole('link', { name: 'Open het verhaal' }).click();
      const link = await copied(page, page.getByRole('button', { name: 'Kopieer de link' }));
      expect(link.startsWith(`${site.given}nl/story/#story=`)).toBe(true);
      const told = await followed(others, link);
      await told.getByRole('link', { name: 'Presenteer dit verhaal' }).click();
      await expect(told.locator('.slide')).toContainText('Carolocataires');
      await told.close();
    });

    test('the code of a frame shows what it promises, as its preview does', async ({ page }) => {
      await open(page, `${site.root}nl/?approach=community-organizing`);
      await openShown(page, /^Op je eigen site/);
      await page.getByLabel('Met de lijst eronder').check();
      const code = await page.getByLabel('Plak dit in je pagina').inputValue();
      const address = /src="([^"]+)"/.exec(code)![1]!.replaceAll('&amp;', '&');
      expect(address).toBe(`${site.given}nl/embed/?approach=community-organizing&list=1`);
      expect(code).toContain(`event.origin !== "${new URL(site.given).origin}"`);
      const frame = await others.newPage();
      expect((await frame.goto(address))?.status()).toBe(200);
      await expect(frame.getByRole('status')).toContainText('4 initiatieven');
      await frame.close();
      const preview = page.frameLocator('dialog iframe');
      await expect(preview.getByRole('status')).toContainText('4 initiatieven');
      // From the frame to the whole site, in a tab of its own.
      const whole = await preview
        .getByRole('link', { name: /Open de hele kaart/ })
        .getAttribute('href');
      await (await followed(others, whole!)).close();
    });

    test('pictures and sheets of paper carry an address that leads there, or none', async ({
      page,
    }) => {
      await open(page, `${site.root}nl/?approach=community-organizing`);
      await openShown(page, /^Afbeelding/);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Bewaar als SVG' }).click(),
      ]);
      const picture = await readFile(await file.path(), 'utf8');
      const path = 'nl/?approach=community-organizing';
      const said = decodeURI(site.given).replace('http://', '') + path;
      expect(picture.includes(said)).toBe(isPublic);
      expect(picture).not.toContain('localhost');

      for (const sheet of ['poster', 'handout']) {
        await page.goto(`${site.root}nl/${sheet}/?approach=community-organizing`);
        await there(page, `[data-ready="${sheet}"]`);
        const code = page.locator('.paper-code .qr');
        await expect(code).toHaveCount(isPublic ? 1 : 0);
        if (!isPublic) continue;
        expect(await readCode(code)).toBe(site.given + path);
      }
      if (isPublic) {
        const map = await followed(others, site.given + path);
        await expect(map.locator('.results .result')).toHaveCount(4);
        await map.close();
      }
    });

    test('a letter names the page that it is about', async ({ page }) => {
      await open(page, `${site.root}nl/suggest/?fiche=calame`);
      await page.locator('#field-title-nl').fill('Vzw Calame');
      const letter = await page.getByRole('link', { name: /Open de e-mail/ }).getAttribute('href');
      const body = decodeURIComponent(letter!);
      const address = `${site.given}nl/fiche/calame/`;
      if (isPublic) expect(body).toContain(address);
      else expect(body).not.toContain('localhost');
    });

    test('what a page tells search engines, social media and devices is there', async ({
      page,
    }) => {
      await page.goto(site.root);
      await expect(page.locator('.results .result')).toHaveCount(19);
      await page.goto(`${site.root}nl/fiche/calame/`);
      const told = await page
        .locator('link[rel=canonical], link[hreflang], link[rel=manifest], meta[content^="http"]')
        .evaluateAll((all) =>
          all.map((one) =>
            one instanceof HTMLLinkElement ? one.href : (one as HTMLMetaElement).content,
          ),
        );
      expect(told.length).toBeGreaterThan(0);
      for (const address of told.filter((one) => !one.includes('fdss.be'))) await fetched(address);
      const manifest = `${site.root}app.fr.webmanifest`;
      const { start_url, shortcuts, icons } = (await (await fetched(manifest)).json()) as {
        start_url: string;
        shortcuts: { url: string }[];
        icons: { src: string }[];
      };
      for (const path of [
        start_url,
        ...shortcuts.map(({ url }) => url),
        ...icons.map(({ src }) => src),
      ]) {
        await fetched(new URL(path, manifest).href);
      }
    });

    test('the files for others are where the pages say, and name no address that is not there', async ({
      page,
    }) => {
      await open(page, `${site.root}nl/`);
      await openShown(page, /^Andere gegevens/);
      const links = await page
        .locator('dialog a')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(2);
      for (const link of links) await fetched(link);
      const catalogue = `${site.root}data/dcat.jsonld`;
      const { 'dcat:distribution': files } = (await (await fetched(catalogue)).json()) as {
        'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[];
      };
      for (const { 'dcat:downloadURL': where } of files) {
        const text = await (await fetched(new URL(where['@id'], catalogue).href)).text();
        expect(text).not.toMatch(/^\s*<!doctype html/i);
        expect(text).not.toMatch(/localhost|page\.invalid/);
      }
    });
  });
}
