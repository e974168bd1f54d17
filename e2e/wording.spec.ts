import { alive, open } from './acts.ts';
import { expect, test } from './test.ts';

const WINDOWS = [
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'phone', width: 390, height: 844 },
];

for (const { name, ...viewport } of WINDOWS) {
  test.describe(name, () => {
    test.use({ viewport });

    test('a fiche begins with who, where, when, the way to the guide and to the map', async ({
      page,
    }) => {
      await open(page, 'nl/fiche/bri-cos/');
      const first = page.locator('.reading-first');
      await expect(first).toContainText('Federatie van de Maatschappelijke Diensten');
      await expect(first).toContainText('sinds 2021');
      const guide = first.getByRole('link', { name: /Originele bundel/ });
      await expect(guide).toHaveAttribute('href', /fdss\.be/);
      const onMap = first.getByRole('link', { name: 'Toon op de kaart' });
      const top = async (selector: string) => (await page.locator(selector).boundingBox())!.y;
      const ways = (await onMap.boundingBox())!.y;
      if (name === 'laptop') expect(ways).toBeLessThan(viewport.height);
      else expect(ways).toBeLessThan(await top('.reading-summary'));
      expect(ways).toBeLessThan(await top('.reading .cite'));
    });
  });
}

test('a citation is one line, and what is seldom wanted opens', async ({ page }) => {
  await open(page, 'nl/fiche/calame/');
  const cite = page.locator('.cite');
  await expect(cite).toContainText('Rosenzweig, M. (2026). Vzw Calame');
  await expect(cite.locator('pre')).toBeHidden();
  await cite.locator('summary').click();
  await expect(cite.locator('pre')).toContainText('@incollection');
  await expect(cite.getByRole('button', { name: 'BibTeX kopiëren' })).toBeVisible();
});

test('who founded, runs, hosts or is a partner: on a fiche, a page, and in the facet', async ({
  page,
}) => {
  await open(page, 'nl/fiche/vakbond-der-giganten/');
  await expect(page.locator('.facts li', { hasText: 'DoucheFLUX' })).toContainText('is gastheer');
  await page.getByRole('link', { name: 'DoucheFLUX' }).click();
  await expect(page.getByRole('heading', { name: 'Is gastheer' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Is partner' })).toHaveCount(0);

  await open(page, 'nl/organisation/actrices-et-acteurs-des-temps-presents/');
  await expect(page.getByRole('heading', { name: 'Richtte het op' })).toBeVisible();

  await open(page, 'nl/');
  await page.locator('summary', { hasText: 'Wie' }).click();
  await page.getByLabel('Is partner', { exact: false }).check();
  await expect(page).toHaveURL(/[?&]role=partner(&|$)/);
  await expect(page.locator('.summary')).toContainText('2 initiatieven');
  await expect(page.locator('.tokens')).toContainText('Is partner');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the glossary says what a word is called in the other languages, and where it is used', async ({
    page,
  }) => {
    await page.goto('fr/glossary/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossaire');
    const row = page.locator('tr#ocmw');
    await expect(row.getByRole('rowheader')).toContainText('CPAS');
    await expect(row).toContainText('OCMW');
    await row.getByRole('link', { name: 'CPAS de Bruxelles' }).click();
    await expect(page).toHaveURL(/\/fr\/fiche\/ocmw-brussel\/$/);
  });
});

test('a word of another language finds what the fiche calls otherwise', async ({ page }) => {
  await open(page, 'nl/guide/?q=CPAS');
  await expect(page.locator('.answers')).toContainText('OCMW Brussel');
  await open(page, 'en/?q=thuislozen');
  await expect(page.locator('.results')).toContainText('Peer support');
});

test('beside a text, the desk says what its words are called in the other languages', async ({
  page,
}) => {
  await open(page, 'fr/edit/#initiative/s-tour');
  const summary = page.locator('[data-field="summary"]');
  await summary.getByLabel(/Néerlandais/).fill('Iets over het OCMW en de schepen.');
  await summary.locator('.term-hints summary').click();
  await expect(summary.locator('.term-hints')).toContainText('CPAS');
  await expect(summary.locator('.term-hints')).toContainText('échevin');
});

/** An ordinary space where French has one that does not break, or none at all before "»". */
const LOOSE = /[^\n]{0,20}(?: [:;!?»]|« )[^\n]{0,10}/g;

test('nowhere in French does a line break before a high sign', async ({ page }) => {
  test.slow();
  const PAGES = ['', 'guide/', 'matrix/', 'links/', 'glossary/', 'privacy/', 'news/', 'edit/'];
  const fiches = ['fiche/cityzen/', 'fiche/gedeelde-principes/', 'fiche/voor-wie/'];
  const others = [
    'places/21014/',
    'organisation/fdss/',
    'poster/',
    'handout/',
    'sheet/?near=21004',
    'present/',
  ];
  for (const path of [...PAGES, ...fiches, ...others]) {
    await page.goto(`fr/${path}`);
    await alive(page);
    await expect(page.locator('h1, h2').first()).not.toHaveText('');
    const text = await page.evaluate(() => document.body.innerText);
    expect(text.match(LOOSE) ?? [], path).toEqual([]);
  }
});
