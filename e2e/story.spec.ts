import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './test.ts';
import { openShown } from './acts.ts';

async function addView(page: Page, address: string, note: string): Promise<void> {
  await page.goto(address);
  await page.locator('.result').first().waitFor();
  await openShown(page, /^Voeg toe aan een verhaal/);
  await page.getByLabel('Notitie').fill(note);
  await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Toegevoegd als stap');
}

const headings = (page: Page) => page.locator('.story-steps .form > input');

test('a story of one’s own: add, word, reorder, remove, present, share, open elsewhere', async ({
  page,
  browser,
}) => {
  test.slow();
  await addView(page, 'nl/?near=21014', 'Begin bij de buurt.');
  await addView(page, 'nl/?q=huurders&years=2020-2026', 'Dan de huurders.');
  await page.getByRole('link', { name: 'Open het verhaal' }).click();
  await expect(headings(page)).toHaveCount(2);

  await page.getByRole('button', { name: 'Stap 2 naar voren' }).click();
  await expect(headings(page).first()).toHaveValue(/huurders/);
  await headings(page).first().fill('Wie huurt, wint');
  await page.getByRole('button', { name: 'Verwijder stap 2' }).click();
  await expect(headings(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await page.getByLabel('Titel van het verhaal').fill('Wonen in Brussel');
  await page.reload();
  // What was made is still there: the device keeps it.
  await expect(headings(page).first()).toHaveValue('Wie huurt, wint');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('wonen-in-brussel.json');
  const written = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(written)).toMatchObject({ version: 1, steps: { length: 2 } });

  await page.getByRole('link', { name: 'Presenteer dit verhaal' }).click();
  await expect(page.locator('.slide h1')).toHaveText('Wie huurt, wint');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.slide')).toContainText('Le Méridien');
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  await expect((await opened).locator('.presenter-notes')).toContainText('Begin bij de buurt.');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/nl\/story\//);

  // Someone else opens the link, in another language and with nothing kept.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopieer de link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await (await browser.newContext()).newPage();
  await other.goto(link.replace('/nl/', '/fr/'));
  await expect(other.getByRole('heading', { name: 'Wonen in Brussel' })).toBeVisible();
  await other.getByRole('link', { name: 'Présenter ce récit' }).click();
  await expect(other.locator('.slide h1')).toHaveText('Wie huurt, wint');
  await other.keyboard.press('PageDown');
  await expect(other.locator('.slide')).toContainText('Saint-Josse-ten-Noode');
  await other.context().close();
});

test('a story file that is partly wrong gives what is sound, and says what is not', async ({
  page,
}) => {
  await page.goto('nl/story/');
  const story = {
    kind: 'gemeenschapskaart-story',
    version: 1,
    title: 'Van een ander',
    steps: [
      { title: 'Goed', note: '', view: 'fiche/calame/' },
      { title: 'Fout', note: '', view: 'https://elders.example/' },
    ],
  };
  const choose = (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await choose('ander.json', JSON.stringify(story));
  await expect(page.getByRole('alert')).toContainText('ander.json › #2 › view');
  await expect(headings(page)).toHaveCount(1);
  await choose('kapot.json', '{"title": ');
  await expect(page.getByRole('alert')).toContainText('kapot.json');
  await page.goto('nl/story/#story=niets');
  await expect(page.getByRole('alert')).toContainText('niet volledig of beschadigd');
});

test('a page, a place and the matrix can be steps too', async ({ page }) => {
  await page.goto('nl/');
  await page.evaluate(() => {
    const steps = ['fiche/voor-wie/', 'places/21004/', 'organisation/fdss/', 'matrix/'].map(
      (view) => ({ title: `Stap ${view}`, note: '', view }),
    );
    const story = { kind: 'gemeenschapskaart-story', version: 1, title: 'Alles', steps };
    localStorage.setItem('gemeenschapskaart.stories', JSON.stringify({ a: JSON.stringify(story) }));
  });
  await page.goto('nl/present/?story=a');
  await expect(page.locator('.slide-lead')).toContainText('?');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.slide')).toContainText('OCMW Brussel');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.slide')).toContainText('BRI-Co');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.slide-matrix tbody tr')).toHaveCount(19);
  await page.keyboard.press('q');
  await expect(page.getByRole('img', { name: /QR-code van .*\/nl\/matrix\// })).toBeVisible();
});
