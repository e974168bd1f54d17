import { needSite } from '../tools/serve/need-site.ts';
import { serveFolder } from '../tools/serve/serve-folder.ts';
import { PICTURED } from '../tools/test/tried-sites.ts';
import { open, wake } from './acts.ts';
import { axeFaults } from './axe.ts';
import { expect, test as base, type Page } from './test.ts';

// The guide comes without pictures: this is a build of it with drawn ones.
const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      needSite(PICTURED, 'build:tried');
      const { address, close } = await serveFolder(PICTURED, 0, '/foto/');
      await use(address);
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site);
  },
});

/** Which pictures of the site a page asks for. */
function askedPictures(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    const [, name] = /\/(pictures\/[^?]+)$/.exec(request.url()) ?? [];
    if (name !== undefined) asked.push(name);
  });
  return asked;
}

/** How much has shifted on a page since it was opened. */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );

/** Whether every picture that is to be seen is drawn. */
const drawn = (page: Page, within: string) =>
  page
    .locator(`${within} picture img`)
    .evaluateAll((all) =>
      all.map(
        (one) => (one as HTMLImageElement).complete && (one as HTMLImageElement).naturalWidth > 0,
      ),
    );

test('a fiche shows its pictures, each with what is seen and whose it is, and nothing shifts', async ({
  page,
  site,
}) => {
  const asked = askedPictures(page);
  const strangers: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(site).host) strangers.push(host);
  });
  await open(page, 'fr/fiche/calame/');
  const figures = page.locator('.pictures figure');
  await expect(figures).toHaveCount(3);
  await expect(
    figures.first().getByRole('img', { name: 'Une maison au pied de collines, sous le soleil.' }),
  ).toBeVisible();
  await expect(figures.first()).toContainText('Photo : An Peeters · CC BY 4.0 · provenance');
  await expect(figures.first().getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0/',
  );
  await expect(figures.nth(1)).toContainText('avec l’accord de l’auteur · archief van de tekenaar');
  await figures.last().scrollIntoViewIfNeeded();
  await expect.poll(() => drawn(page, '.pictures')).toEqual([true, true, true]);
  expect(await shifted(page)).toBeLessThan(0.01);
  // No larger than they stand there.
  expect(asked.filter((path) => path.endsWith('1280.avif'))).toEqual([]);
  expect(strangers).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('they are there all the same, each with its stand-in first', async ({ page }) => {
    await page.goto('nl/organisation/calame-org/');
    await expect(page.locator('.picture-stand-in')).toHaveAttribute('src', /^data:image\/webp/);
    await expect.poll(() => drawn(page, '.pictures')).toEqual([true]);
  });
});

test('the map stands before any picture is asked for; the sheet shows the first', async ({
  page,
}) => {
  const asked = askedPictures(page);
  await open(page, 'nl/');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.goto('nl/?fiche=calame');
  await expect(page.locator('.fiche figure')).toHaveCount(1);
  await page.locator('.fiche figure').scrollIntoViewIfNeeded();
  await expect.poll(() => drawn(page, '.fiche')).toEqual([true]);
});

test('what it says without pictures it says with them', async ({ page, browser }) => {
  const words = async (on: Page, path: string) => {
    await open(on, path);
    await on.locator('main h1').waitFor();
    return on.locator('main').evaluate((main) => {
      main.querySelectorAll('.pictures').forEach((one) => one.remove());
      return (main as HTMLElement).innerText.replaceAll(/\s+/g, ' ');
    });
  };
  const plain = await browser.newPage({ baseURL: 'http://localhost:4173/kaart/' });
  for (const path of [
    'nl/fiche/calame/',
    'fr/fiche/mensen-betrekken/',
    'en/organisation/calame-org/',
  ]) {
    expect(await words(page, path)).toBe(await words(plain, path));
  }
  await plain.close();
});

test('slides show them until one does without, in the presenter’s window too', async ({
  page,
  context,
}) => {
  await open(page, 'nl/present/?step=place-21014');
  const thumbnails = page.locator('.slide .thumbnail');
  await expect(thumbnails).toHaveCount(1);
  await expect(page.locator('.picture-credits')).toHaveText('Foto: An Peeters, CC BY 4.0');
  const opening = context.waitForEvent('page');
  await page.keyboard.press('s');
  const presenter = await opening;
  await expect(presenter.locator('.presenter-now .thumbnail')).toHaveCount(1);
  await page.bringToFront();
  await page.keyboard.press('i');
  await expect(thumbnails).toHaveCount(0);
  await expect(presenter.locator('.presenter-now .thumbnail')).toHaveCount(0);
  await page.keyboard.press('i');
  await expect(thumbnails).toHaveCount(1);
  await page.goto('nl/present/?step=place-21014&pictures=no');
  await expect(page.locator('.slide-lines')).toBeVisible();
  await expect(thumbnails).toHaveCount(0);
});

test('however much a slide shows, nothing of it is cut off', async ({ page }) => {
  await open(page, 'fr/present/');
  const steps = await page.locator('.stage-progress li').count();
  const cut: string[] = [];
  for (let step = 0; step < steps; step++) {
    const [name, over] = await page.locator('.stage .slide-words').evaluate((words) => {
      const box = words.getBoundingClientRect();
      const last = words.lastElementChild!.getBoundingClientRect();
      // At the foot stand the dots of the steps.
      return [location.search, last.bottom - box.bottom + 0.049 * box.height] as const;
    });
    if (over > 1) cut.push(name);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (before) => location.search !== before || before.includes('closing'),
      name,
    );
  }
  expect(cut).toEqual([]);
});

for (const [kind, path] of [
  ['poster', 'nl/poster/'],
  ['handout', 'fr/handout/'],
  ['sheet', 'en/sheet/?near=21014'],
] as const) {
  test(`paper has them, or not, as its address says: ${kind}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(`[data-ready="${kind}"]`)).toBeAttached();
    // What prints it waits for them.
    expect(await drawn(page, '.sheet-paper')).toContain(true);
    expect(await drawn(page, '.sheet-paper')).not.toContain(false);
    await expect(page.locator('.sheet-paper')).toContainText('An Peeters, CC BY 4.0');
    await wake(page);
    await page
      .getByRole('link', { name: /^(Zonder foto’s|Sans photos|Without pictures)$/ })
      .click();
    await expect(page.locator('.sheet-paper .thumbnail')).toHaveCount(0);
    await expect(page.locator('.sheet-paper')).not.toContainText('An Peeters');
    expect(new URL(page.url()).searchParams.get('pictures')).toBe('no');
  });
}

test('what social media show of a fiche has its picture; search engines are told whose it is', async ({
  page,
  request,
}) => {
  await page.goto('nl/fiche/calame/');
  const text = await page.locator('script[type="application/ld+json"]').first().textContent();
  const { image } = JSON.parse(text ?? '') as { image: readonly Record<string, string>[] };
  expect(image[0]).toMatchObject({
    '@type': 'ImageObject',
    creditText: 'An Peeters',
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  const [card, without] = await Promise.all(
    ['calame', 'le-meridien'].map(async (id) => (await request.get(`social/nl/${id}.png`)).body()),
  );
  expect(card!.length).toBeGreaterThan(20_000);
  expect(card!.equals(without!)).toBe(false);
});

test.describe('without network', () => {
  test.use({ serviceWorkers: 'allow' });
  test('the smallest of each stands there', async ({ page, context }) => {
    await page.goto('nl/privacy/');
    await page.mouse.move(20, 20);
    await expect(page.locator('[data-kept="kept"]')).toBeVisible({ timeout: 60_000 });
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().flatMap(({ url }) => /pictures\/[^?]+/.exec(url)?.[0] ?? []);
    });
    expect(kept.length).toBe(5);
    expect(kept.filter((path) => !path.endsWith('-320.webp'))).toEqual([]);
    await context.setOffline(true);
    await page.goto('nl/fiche/calame/');
    const first = page.locator('.pictures picture img').first();
    await first.scrollIntoViewIfNeeded();
    await expect
      .poll(() => first.evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBe(320);
  });
});
