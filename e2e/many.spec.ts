import { expect, test, type Page } from './test.ts';
import { alive, askWord } from './acts.ts';
import { detailFiles } from '../src/data/publish/publish-details.ts';
import { indexFile } from '../src/data/publish/publish-index.ts';
import { facetCounts } from '../src/domain/query/facet-counts.ts';
import { filterInitiatives } from '../src/domain/query/filter.ts';
import { guideMonth, monthsOfYears } from '../src/domain/time/months.ts';
import { parsePeriod } from '../src/domain/time/period.ts';
import { periodSpan } from '../src/domain/time/period-span.ts';
import { indexPlaces } from '../src/domain/places/place-index.ts';
import { EMPTY_QUERY, type Query } from '../src/domain/query/query.ts';
import { ANY_TIME } from '../src/domain/time/time-question.ts';
import { madeUpDataset } from '../tools/made-up/initiatives.ts';
import { siteDataset } from '../tools/data/site-dataset.ts';

const MANY = 5000;
const dataset = madeUpDataset(siteDataset(), MANY);
const files = new Map([indexFile(dataset, 'nl'), ...detailFiles(dataset, 'nl')]);

/** The site with made-up initiatives in the place of the real ones. */
async function openMany(page: Page, search = ''): Promise<void> {
  await page.context().route(/\/data\/(index|words|fiches)/, (route) => {
    const path = new URL(route.request().url()).pathname.replace('/kaart/', '');
    const value = files.get(path);
    return value === undefined ? route.fallback() : route.fulfill({ json: value });
  });
  await page.goto(`nl/${search}`);
  await alive(page, '.summary');
}

const guide = guideMonth(dataset.guideDate);
const context = {
  dataset,
  spans: new Map(
    dataset.initiatives.map(({ id, period }) => [
      id,
      period === null ? null : periodSpan(parsePeriod(period), guide),
    ]),
  ),
  places: indexPlaces(dataset.places),
  textHits: null,
  nearHits: null,
};
const said = (count: number) => count.toLocaleString('nl-BE');
const matches = (query: Partial<Query>) =>
  filterInitiatives({ ...EMPTY_QUERY, ...query }, context).matches;

test('where no worker can be had, the page itself answers among thousands', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = function () {
      throw new DOMException('Not in this frame', 'SecurityError');
    };
    Reflect.set(globalThis, 'Worker', refuse);
  });
  await openMany(page);
  await expect(page.locator('.summary')).toContainText(`${said(MANY)} initiatieven`);
  await page
    .getByRole('checkbox', { name: /Gezondheid/ })
    .first()
    .check();
  const found = matches({ approaches: ['gezondheid'] }).length;
  await expect(page.locator('.summary')).toContainText(said(found));
});

test('of thousands, the map counts by place and the list has only what is in sight', async ({
  page,
}) => {
  await openMany(page);
  await expect(page.locator('.summary')).toContainText(`${said(MANY)} initiatieven`);
  await expect(page.locator('.marker-count').first()).toBeVisible();
  expect(await page.locator('.leaflet-marker-icon').count()).toBeLessThan(100);
  const rows = page.locator('.results li');
  expect(await rows.count()).toBeLessThan(60);
  await expect(rows.first()).toHaveAttribute('aria-posinset', '1');
  await expect(rows.first()).toHaveAttribute('aria-setsize', String(MANY));
  // To the end and back, by the keyboard alone.
  await page.locator('.results a').first().focus();
  // As fast as a key that is held down.
  for (let step = 0; step < 40; step++) await page.keyboard.press('Tab', { delay: 30 });
  await expect(page.locator('.results a:focus')).toBeInViewport();
  const place = Number(
    await page.locator('li:has(> .result > a:focus)').getAttribute('aria-posinset'),
  );
  expect(place).toBe(41);
});

test('the counts are those of the plain way', async ({ page }) => {
  const [first] = dataset.approaches;
  await openMany(page, `?approach=${first!.id}&years=2008-2012`);
  const time = { ...ANY_TIME, window: monthsOfYears({ from: 2008, to: 2012 }) };
  const query = { ...EMPTY_QUERY, approaches: [first!.id], time };
  await expect(page.locator('.summary p')).toContainText(
    `${said(matches(query).length)} initiatieven`,
  );
  const counts = facetCounts(query, context);
  await expect(page.locator('.facet-count [aria-hidden]').first()).toHaveText(
    said(counts.approaches.get(first!.id) ?? 0),
  );
  // One step more, by the slider.
  await page.locator('.thumb-from').focus();
  await page.keyboard.press('ArrowRight');
  const later = { ...query, time: { ...time, window: monthsOfYears({ from: 2009, to: 2012 }) } };
  await expect(page.locator('.summary p')).toContainText(
    `${said(matches(later).length)} initiatieven`,
  );
});

test('a word is found in what the fiches say, and a fiche among thousands opens', async ({
  page,
}) => {
  await openMany(page);
  const initiative = dataset.initiatives[1234]!;
  // Its number is in no other title.
  await askWord(page, `verzonnen ${initiative.id.split('-')[2]!}`);
  const row = page.locator('.results a', { hasText: initiative.shortTitle.nl });
  await row.click();
  await expect(page.locator('.fiche-summary')).toHaveText(initiative.summary.nl);
  await expect(page).toHaveURL(new RegExp(`fiche=${initiative.id}`));
  // The one that is open is on the map by itself, among the counts.
  await expect(page.locator('.marker-selected, .tray .is-lit')).not.toHaveCount(0);
});

test('nearness and the shades by number answer for thousands too', async ({ page }) => {
  await openMany(page, '?near=21014');
  await expect(page.locator('.results-here h2')).toBeVisible();
  const here = matches({}).filter(({ places }) =>
    places.some(
      (id) => id === '21014' || context.places.ancestors(id).some((one) => one.id === '21014'),
    ),
  );
  await expect(page.locator('.summary p')).toContainText(said(here.length));
  await page.getByRole('button', { name: 'Aantal per gemeente' }).click();
  await expect(page.locator('.shade-legend')).toBeVisible();
});

test('nothing found says what to let go of', async ({ page }) => {
  await openMany(page, '?q=xyzzyq');
  await expect(page.locator('.empty')).toContainText(String(MANY));
});

test('few initiatives are worked out in the page: only the names of the map are beside it', async ({
  page,
}) => {
  await page.goto('nl/');
  await alive(page, '.results .result');
  await page.locator('.facet input').first().click();
  await page.waitForTimeout(500);
  const workers = page.workers().map((worker) => worker.url());
  expect(workers).toEqual([expect.stringContaining('/names-worker-')]);
});
