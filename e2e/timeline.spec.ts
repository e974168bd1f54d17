import { expect, test, type Page } from './test.ts';

const rows = (page: Page) => page.locator('.row .row-title').allTextContents();
const status = (page: Page) => page.locator('[data-alive] .summary p');

/** Drags on the timeline from one year to another, at the height of a row that has no bar there. */
async function drag(page: Page, from: number, to: number, height = 0.9) {
  const box = (await page.locator('.timeline-track').boundingBox())!;
  // The timeline of the guide's dataset runs from 2002 to the end of 2026.
  const at = (year: number) => box.x + ((year + 0.5 - 2002) / 25) * box.width;
  const y = box.y + box.height * height;
  await page.mouse.move(at(from), y);
  await page.mouse.down();
  await page.mouse.move(at((from + to) / 2), y);
  await page.mouse.move(at(to), y);
  await page.mouse.up();
}

test('every dated initiative has a bar, the undated one a row of its own', async ({ page }) => {
  await page.goto('nl/');
  await expect(page.locator('.row')).toHaveCount(18);
  expect((await rows(page)).slice(0, 2)).toEqual(['Entr’Aide des Marolles', 'Journal intime']);
  await expect(page.locator('.undated li')).toHaveText(['Antenne Tournesol']);
});

test('rows are sorted and grouped as the address says, and the address as chosen', async ({
  page,
}) => {
  await page.goto('nl/?sort=length');
  await page.locator('.row').first().waitFor();
  expect((await rows(page)).slice(0, 2)).toEqual([
    'Entr’Aide des Marolles',
    'Luistersessies S.tour',
  ]);
  await page.getByLabel('Groeperen').selectOption('per werkwijze');
  await expect(page).toHaveURL(/sort=length&group=approach/);
  await expect(page.locator('.timeline-group h3')).toHaveText([
    /^Sociaal gemeenschapswerk 6/,
    /^Handelingsvermogen 3/,
    /^Community organizing 4/,
    /^Gezondheid 3/,
    /^Mentale gezondheid 2/,
  ]);
  await page.getByLabel('Groeperen').selectOption('per gemeente');
  await expect(page.locator('.timeline-group h3').last()).toHaveText(/^Hele gewest 6/);
});

test('bars, list and map light up together; one Tab stop, arrows for the rest', async ({
  page,
}) => {
  await page.goto('nl/');
  await page.locator('[data-row="entraide"], .row a').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.result.is-hovered')).toContainText('Journal intime');
  await expect(page.locator('.marker-hovered')).toContainText('Journal intime');
  await expect(page.locator('.row [tabindex="0"]')).toHaveCount(1);
  await page.locator('.result a', { hasText: 'Vzw Calame' }).hover();
  await expect(page.locator('.row.is-hovered .row-name')).toHaveCSS('opacity', '1');
  await expect(page.locator('.row.is-hovered')).toContainText('Vzw Calame');
  await page.locator('.row a').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.locator('#fiche-title')).toContainText('Pleiten');
  await expect(page.locator('.row.is-selected')).toContainText('Pleiten');
});

test('a window is brushed on the timeline, dragged as a whole, and one drag is one step back', async ({
  page,
}) => {
  await page.goto('nl/');
  await page.locator('.row').first().waitFor();
  await drag(page, 2008, 2012);
  await expect(page).toHaveURL(/years=2008-2012/);
  await expect(status(page)).toHaveText('4 initiatieven · 1 zonder datum');
  await drag(page, 2010, 2013);
  await expect(page).toHaveURL(/years=2011-2015/);
  await page.goBack();
  await expect(page).toHaveURL(/years=2008-2012/);
  await page.goBack();
  await expect(page).not.toHaveURL(/years/);
});

test('a drag that begins on a bar opens no fiche; a click does', async ({ page }) => {
  await page.goto('nl/');
  await page.locator('.row').first().waitFor();
  await drag(page, 2010, 2014, 0.06);
  await expect(page).toHaveURL(/years=2010-2014/);
  await expect(page.locator('.fiche')).toHaveCount(0);
  await page.locator('.row', { hasText: 'Journal intime' }).locator('.bar-solid').click();
  await expect(page.locator('#fiche-title')).toContainText('Journal intime');
});

test('a press that is let go outside the timeline begins no drag', async ({ page }) => {
  await page.goto('nl/');
  await page.locator('.row').first().waitFor();
  const box = (await page.locator('.timeline-track').boundingBox())!;
  await page.mouse.move(box.x + 100, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 101, box.y - 200, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(box.x + 300, box.y + 60, { steps: 8 });
  await expect(page).not.toHaveURL(/years/);
});

test('years and months can be typed; what cannot be read is told', async ({ page }) => {
  await page.goto('nl/');
  const [from, to] = [
    page.getByLabel('Begin van de periode'),
    page.getByLabel('Einde van de periode'),
  ];
  await from.fill('2024');
  await from.press('Enter');
  await expect(page).toHaveURL(/years=2024-2026/);
  await to.fill('6/2024');
  await to.press('Enter');
  await expect(page).toHaveURL(/years=2024-01\/2024-06/);
  await expect(page.locator('.result-name', { hasText: 'Pleiten' })).toHaveCount(0);
  await to.fill('juli 2024');
  await to.press('Enter');
  await expect(page.locator('.result-name', { hasText: 'Pleiten' })).toBeVisible();
  await to.fill('straks');
  await to.press('Enter');
  await expect(page.getByRole('alert')).toContainText('zoals 2015 of 7/2015');
  await to.press('Escape');
  await expect(to).toHaveValue('jul 2024');
});

test('the thumbs speak as a person would, and Shift goes by months', async ({ page }) => {
  await page.goto('fr/?years=2008-2012');
  const from = page.getByRole('slider', { name: 'De l’année' });
  await expect(from).toHaveAttribute('aria-valuetext', 'à partir de 2008');
  await from.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', 'à partir de février 2008');
  await page.keyboard.press('ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', 'à partir de 2009');
  await page.keyboard.press('End');
  await expect(from).toHaveAttribute('aria-valuetext', 'à partir de 2012');
});

test('presets mean what they say, and a second press takes them back', async ({ page }) => {
  await page.goto('nl/');
  for (const [preset, found] of [
    ['Loopt nu', '14 initiatieven'],
    ['Sinds 2021', '8 initiatieven'],
    ['Meer dan 10 jaar', '6 initiatieven'],
    ['Gestopt', '4 initiatieven'],
  ] as const) {
    await page.getByRole('button', { name: preset, exact: true }).click();
    await expect(page.getByRole('button', { name: preset, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(status(page)).toHaveText(`${found} · 1 zonder datum`);
    await page.getByRole('button', { name: preset, exact: true }).click();
    await expect(status(page)).toHaveText('19 initiatieven');
  }
});

test('presets combine: what started since 2021 and still runs', async ({ page }) => {
  await page.goto('fr/');
  await page.getByRole('button', { name: 'En cours', exact: true }).click();
  await page.getByRole('button', { name: 'Depuis 2021', exact: true }).click();
  await expect(page).toHaveURL(/years=2021-2026&reading=started&now=1/);
  await expect(status(page)).toHaveText('6 initiatives · 1 sans date');
  // Nothing both runs and has ended: the last that is asked stays.
  await page.getByRole('button', { name: 'Terminé', exact: true }).click();
  await expect(page.getByRole('button', { name: 'En cours', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('a period beyond the timeline shows itself as asked', async ({ page }) => {
  await page.goto('nl/?years=1800-1900');
  await expect(page.getByLabel('Begin van de periode')).toHaveValue('1800');
  await expect(page.getByLabel('Einde van de periode')).toHaveValue('1900');
});

test('a beginning after the end is told, and waits for the other to follow', async ({ page }) => {
  await page.goto('nl/?years=2008-2012');
  const from = page.getByLabel('Begin van de periode');
  await from.fill('2015');
  await from.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Het begin (2015) ligt na het einde (2012)');
  await expect(page).toHaveURL(/years=2008-2012/);
  const to = page.getByLabel('Einde van de periode');
  await to.fill('2018');
  await to.press('Enter');
  await expect(page).toHaveURL(/years=2015-2018/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto('nl/?years=2020-2010');
  await expect(page.getByRole('alert')).toContainText('ligt het begin na het einde');
});

test('"started" asks for the start alone, and a link keeps it', async ({ page }) => {
  await page.goto('nl/?years=2018-2020');
  await expect(status(page)).toHaveText('10 initiatieven · 1 zonder datum');
  await page.getByText('Begon', { exact: true }).click();
  await expect(page).toHaveURL(/years=2018-2020&reading=started/);
  await expect(status(page)).toHaveText('3 initiatieven · 1 zonder datum');
  await page.reload();
  await expect(status(page)).toHaveText('3 initiatieven · 1 zonder datum');
});

test('play walks through the years, and a touch anywhere pauses it', async ({ page }) => {
  await page.goto('nl/?years=2004-2004');
  await page.getByRole('button', { name: 'Speel de jaren af' }).click();
  await expect(page).toHaveURL(/years=200[5-9]/);
  await page.locator('.summary p').click();
  await expect(page.getByRole('button', { name: 'Speel de jaren af' })).toBeVisible();
  const paused = page.url();
  await page.waitForTimeout(1800);
  expect(page.url()).toBe(paused);
});

test('each step says what comes and goes, and the map follows', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('nl/?years=2021-2021');
  const marker = page.locator('.marker', { hasText: 'Plaats voor onze rechten' });
  await page.getByRole('button', { name: 'Speel de jaren af' }).click();
  await expect(marker).toHaveCount(0);
  await page.getByRole('button', { name: 'Een jaar verder' }).click();
  const line = page.getByRole('status').filter({ hasText: 'Erbij' });
  await expect(line).toContainText('2022');
  await expect(line).toContainText('Erbij: Plaats voor onze rechten');
  await expect(line).toContainText('Niet meer: Le Méridien');
  await expect(marker).toBeVisible();
});

test('without a window a single year walks to the end and stops there', async ({ page }) => {
  await page.goto('nl/?years=2024-2024');
  await page.getByRole('button', { name: 'Speel de jaren af' }).click();
  await page.getByLabel('Tempo').selectOption('snel');
  await expect(page).toHaveURL(/years=2026-2026/);
  await expect(page.getByRole('button', { name: 'Speel de jaren af' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop het afspelen' }).click();
  await expect(page.getByRole('button', { name: 'Alle jaren' })).toBeVisible();
});

test('where motion is not wanted, play goes a step at each press', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'its driver cannot say that motion is not wanted');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('nl/');
  await page.getByRole('button', { name: 'Speel de jaren af' }).click();
  await expect(page).toHaveURL(/years=2002-2002/);
  await page.waitForTimeout(1800);
  await expect(page).toHaveURL(/years=2002-2002/);
  await page.getByRole('button', { name: 'Een jaar verder' }).click();
  await expect(page).toHaveURL(/years=2003-2003/);
  await page.getByRole('button', { name: 'Een jaar terug' }).click();
  await expect(page).toHaveURL(/years=2002-2002/);
});

test('on a phone the presets are in sight, and the years open to a sheet with a name for each bar', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('nl/');
  await expect(page.getByRole('button', { name: 'Loopt nu', exact: true })).toBeInViewport();
  await page.getByRole('button', { name: 'Jaren', exact: true }).click();
  await expect(page).toHaveURL(/band=tall/);
  await expect(page.locator('.row-title', { hasText: 'Vzw Calame' })).toBeVisible();
  await page.getByRole('button', { name: 'Gestopt', exact: true }).click();
  await expect(page.locator('.row:not(.is-faint)')).toHaveCount(4);
  await page.getByRole('button', { name: 'Tijdlijn kleiner' }).click();
  await expect(page.locator('.result')).toHaveCount(4);
});

test('the map gives way to a tall timeline and takes its room back', async ({ page }) => {
  await page.goto('nl/');
  await page.locator('.marker').first().waitFor();
  const height = async () => (await page.locator('.map-canvas').boundingBox())!.height;
  const before = await height();
  await page.getByRole('button', { name: 'Tijdlijn groter' }).click();
  await expect.poll(height).toBeLessThan(before - 100);
  const timeline = (await page.locator('.timeline').boundingBox())!;
  const brussels = (await page.locator('.area-region').first().boundingBox())!;
  expect(brussels.y + brussels.height).toBeLessThan(timeline.y + 1);
});

test('on paper each bar has its name, and the controls are gone', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'its driver shows no paper; paper.firefox.spec.ts prints');
  await page.goto('nl/?group=approach');
  await page.locator('.row').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.row-title', { hasText: 'Vzw Calame' })).toBeVisible();
  await expect(page.locator('.timeline-key')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Speel de jaren af' })).toBeHidden();
  await expect(page.locator('.timeline-head')).toContainText('2002–2026');
});

/** The columns of the index: one value a row, or the number of one. */
type Columns = Record<string, unknown[] | { values: unknown[]; at: number[] }>;

test('beyond sixty the timeline shows how many, with the numbers in a table, and bars for few', async ({
  page,
}) => {
  test.slow();
  await page.route('**/data/index.nl.json', async (route) => {
    const index = (await (await route.fetch()).json()) as { initiatives: Columns };
    // Four times the guide's own, under other names.
    const four = <T>(list: readonly T[]) => [...list, ...list, ...list, ...list];
    const columns = Object.entries(index.initiatives).map(([name, column]) => [
      name,
      Array.isArray(column) ? four(column) : { ...column, at: four(column.at) },
    ]);
    const initiatives = Object.fromEntries(columns) as Columns & { id: string[] };
    initiatives.id = initiatives.id.map((id, row) => `${id}-${row}`);
    await route.fulfill({ json: { ...index, initiatives } });
  });
  await page.goto('nl/');
  await page.locator('.density-chart .running').first().waitFor();
  await expect(page.locator('.row')).toHaveCount(0);
  await expect(page.locator('.timeline-foot')).toContainText('4 zonder datum');
  const cells = page.getByRole('row', { name: /^2008/ }).getByRole('cell');
  await expect(cells).toHaveText(['12', '8', '0']);
  await drag(page, 2008, 2012, 0.3);
  await expect(status(page)).toHaveText('16 initiatieven · 4 zonder datum');
  await page.getByLabel('Community organizing').check();
  await expect(page.locator('.density-chart')).toHaveCount(0);
  await expect(page.locator('.row')).toHaveCount(16);
});

test('on a phone the tall timeline makes room for the fiche that it opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('nl/?band=tall');
  await page.locator('.row-title', { hasText: 'Vzw Calame' }).click();
  await expect(page.locator('#fiche-title')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Tijdlijn groter' })).toBeVisible();
});
