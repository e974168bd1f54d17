import { expect, test, type Page } from './test.ts';
import { alive } from './acts.ts';
import { legibility } from './legible.ts';

const title = (page: Page) => page.locator('.slide-box .slide h1');
const isLast = (page: Page) => page.url().includes('step=closing');

/** The step is there, its chart drawn and its fonts loaded. */
async function settled(page: Page): Promise<void> {
  await expect(title(page)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('.slide-picture svg, .slide-wide').first()).toBeVisible();
}

for (const [width, height, language] of [
  [1920, 1080, 'nl'],
  [1024, 768, 'fr'],
] as const) {
  test(`a whole meeting by keyboard, offline, at ${width} × ${height}`, async ({
    page,
    context,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${language}/?sort=length`);
    await alive(page, '.result');
    await page.keyboard.press('p');
    await settled(page);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await context.setOffline(true);

    const seen: string[] = [];
    let palest = 21;
    for (let step = 0; !isLast(page) && step < 90; step++) {
      const found = await legibility(page, 1 / 30);
      expect(found, page.url()).toMatchObject({ small: [], cut: [] });
      palest = Math.min(palest, found.contrast);
      const heading = (await title(page).textContent()) ?? '';
      if (seen.at(-1) !== heading) seen.push(heading);
      await page.keyboard.press(['ArrowRight', ' ', 'PageDown', 'ArrowDown'][step % 4]!);
      await settled(page);
    }
    expect((await legibility(page, 1 / 30)).small).toEqual([]);
    expect(palest).toBeGreaterThan(7);
    // Overview, years that come one by one, six approaches, communes, region, challenges.
    expect(seen).toContain('Gemeenschapskaart');
    expect(seen.filter((heading) => /^\d{4}$/.test(heading)).length).toBeGreaterThan(5);
    expect(seen.join()).toMatch(/Community organizing.*Anderlecht.*Charleroi/);

    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/step=overview/);
    await page.keyboard.press('End');
    await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(/step=challenges/);
    await page.keyboard.press('Escape');
    // As it was before: the same view, one step back.
    await expect(page).toHaveURL(new RegExp(`${language}/\\?sort=length$`));
    await expect(page.locator('.result').first()).toBeVisible();
  });
}

test('black, all steps, QR, clock and keys are one key away, and Escape closes each before it leaves', async ({
  page,
}) => {
  await page.goto('nl/present/?step=gezondheid');
  await settled(page);
  await page.keyboard.press('b');
  await expect(page.locator('.stage-black')).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.locator('.stage-black')).toBeHidden();

  await page.keyboard.press('o');
  await expect(page.getByRole('navigation', { name: 'Alle stappen' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/step=gezondheid\.2/);

  await page.keyboard.press('q');
  await expect(page.getByRole('img', { name: /QR-code van .*fiche=gezondheid/ })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByText('venster met notities')).toBeVisible();
  await page.keyboard.press('?');
  await page.keyboard.press('t');
  await expect(page.getByRole('timer')).toContainText('10:00');
  await page.keyboard.press('q');
  // Escape closes what lies over the slide, the topmost first; then it leaves.
  await page.keyboard.press('Escape');
  await expect(page.locator('.meeting-panel')).toHaveCount(0);
  await expect(page).toHaveURL(/step=gezondheid\.2/);
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expect(page.locator('.stage-black')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/nl\/$/);
});

test('the years play by themselves, and a finger goes on and back', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto('nl/present/');
  await settled(page);
  const swipe = async (by: number) => {
    const at = { pointerType: 'touch', isPrimary: true, pointerId: 1, bubbles: true, clientY: 300 };
    const stage = page.locator('.stage');
    await stage.dispatchEvent('pointerdown', { ...at, clientX: 500 });
    await stage.dispatchEvent('pointerup', { ...at, clientX: 500 + by });
  };
  await swipe(-200);
  await expect(page).toHaveURL(/step=years/);
  const first = Number(await title(page).textContent());
  await expect.poll(async () => Number(await title(page).textContent())).toBeGreaterThan(first + 1);
  await page.keyboard.press('p');
  const paused = await title(page).textContent();
  await page.waitForTimeout(1500);
  expect(await title(page).textContent()).toBe(paused);
  await swipe(200);
  await expect(page).toHaveURL(/step=overview/);
  await context.close();
});

test('the presenter has notes, the next step and the clock, in step with the room', async ({
  page,
  context,
}) => {
  await page.goto('nl/present/?step=community-organizing');
  await settled(page);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('f');
  await page.keyboard.press('s');
  const presenter = await opened;
  const now = presenter.locator('.presenter-now h1');
  await expect(presenter.getByText('Loopt gelijk met de presentatie.')).toBeVisible();
  await expect(now).toContainText('Community organizing');
  await expect(presenter.locator('.presenter-notes')).toContainText('Community organizing');

  // From the room to the presenter, and the other way.
  await page.keyboard.press('PageDown');
  await expect(presenter).toHaveURL(/step=community-organizing\.2/);
  await expect(presenter.locator('.presenter-notes h3').first()).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(page).toHaveURL(/step=community-organizing\.3/);
  await presenter.keyboard.press('b');
  await expect(page.locator('.stage-black')).toBeVisible();
  await presenter.getByRole('combobox').selectOption('closing');
  await expect(title(page)).toHaveText('Volg mee');
  await expect(page.locator('.stage-black')).toBeHidden();
  await expect(presenter.getByText('Dit is de laatste stap.')).toBeVisible();
  await expect(presenter.getByRole('timer')).toContainText(/Verstreken 0:0[0-9]/);

  await page.keyboard.press('Escape');
  await expect(presenter.getByText('Er is geen presentatie open')).toBeVisible();
});

test('what one has filtered is what one presents', async ({ page }) => {
  await page.goto('nl/present/?approach=community-organizing&years=2010-2020');
  await settled(page);
  // What was asked for comes first, then all of the selection; the rest is left out, and offered.
  await expect(title(page)).toContainText('Community organizing');
  await page.goto('nl/present/?approach=community-organizing&years=2010-2020&step=overview');
  await settled(page);
  await expect(page.locator('.slide')).toContainText('2 initiatieven van 19');
  await expect(page.locator('.slide-asked')).toContainText('Community organizing');
  await page.keyboard.press('o');
  await expect(page.getByRole('button', { name: /Charleroi/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Mentale gezondheid|Uitdagingen/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.meeting-panel')).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/step=closing/);
  // The warning comes a moment later, and what stands below it moves.
  await expect(page.getByText('werkt alleen op deze computer')).toBeVisible();
  await page.getByRole('link', { name: 'Toon de hele bundel' }).click();
  await expect(page.locator('.slide')).toContainText('19 initiatieven');
});
