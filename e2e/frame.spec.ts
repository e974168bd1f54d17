import { expect, test, type Page } from './test.ts';
import { SITE_URL } from '../tools/test/tried-sites.ts';
import { hostPage, type HostPage } from './host-page.ts';

const pages: HostPage[] = [];
test.afterEach(() => {
  for (const { close } of pages.splice(0)) close();
});

/** Shows the map in a frame of another site, with room to scroll below it. */
async function host(page: Page, attributes = '', path = 'nl/embed/') {
  const around = await hostPage(`<body style="margin:0"><div style="height:200px"></div>
    <iframe src="${SITE_URL}${path}" ${attributes} title="kaart" width="100%" height="420" style="border:0"></iframe>
    <div style="height:2000px">Hier moet men geraken.</div>`);
  pages.push(around);
  await page.goto(`http://127.0.0.1:${around.port}/`);
  return page.frameLocator('iframe');
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const zoomed = (page: Page) =>
  page
    .frames()[1]!
    .evaluate(() => document.querySelector<HTMLElement>('.leaflet-proxy')?.style.transform);

test('the wheel scrolls the page around the frame; with Ctrl it zooms the map, and that is said', async ({
  page,
}) => {
  const frame = await host(page);
  await frame.locator('.marker').first().waitFor();
  await page.waitForTimeout(600);
  const before = await zoomed(page);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 120);
  await expect(frame.locator('.frame-hint')).toHaveClass(/is-shown/);
  await expect(frame.locator('.frame-hint')).toContainText('Ctrl');
  await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
  expect(await zoomed(page)).toBe(before);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => zoomed(page)).not.toBe(before);
  expect(await scrolled(page)).toBe(0);
});

test('one finger on the map scrolls the page around it, and two fingers are asked for', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 700 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const frame = await host(page);
  await frame.locator('.marker').first().waitFor();
  await expect(frame.locator('.map-canvas')).toHaveCSS('touch-action', /pan-y/);
  const session = await context.newCDPSession(page);
  const finger = (type: 'touchStart' | 'touchMove', y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: 190, y }] });
  await finger('touchStart', 420);
  for (let y = 400; y >= 240; y -= 20) await finger('touchMove', y);
  await expect(frame.locator('.frame-hint')).toContainText('Twee vingers');
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  await context.close();
});

test('no link leads within the frame, and a tab is opened without a way back', async ({ page }) => {
  const frame = await host(page);
  await frame.locator('.attribution a').first().waitFor({ state: 'attached' });
  const led = await page
    .frames()[1]!
    .evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter(({ href, target }) => target !== '_blank' && !href.includes('/embed/'))
        .map(({ href }) => href),
    );
  expect(led).toEqual([]);
  await expect(frame.locator('.attribution a').first()).toHaveAttribute('rel', /noopener/);
});

test('in a sandbox that lets nothing start a sentence stands there, with the way to the map', async ({
  page,
}) => {
  const frame = await host(page, 'sandbox="allow-scripts"', 'fr/embed/');
  const way = frame.getByRole('link', { name: 'Ouvrir la carte entière' });
  await expect(way).toBeVisible();
  await expect(way).toHaveAttribute('href', `${SITE_URL}fr/`);
  await expect(way).toHaveAttribute('target', '_blank');
});

test('printed, a frame is whole and without buttons', async ({ page }) => {
  await page.goto(`${SITE_URL}nl/embed/?list=1`);
  await page.locator('.embed-results li').first().waitFor();
  await expect(page.locator('.frame-alone')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.map-controls')).toBeHidden();
  await expect(page.locator('.embed-foot a')).toBeHidden();
  await expect(page.locator('.map-canvas')).toBeVisible();
});
