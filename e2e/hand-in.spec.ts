import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { thingsOf } from '../src/data/edit/patch/apply-patch.ts';
import { fieldsOf, withFields, type Value } from '../src/data/edit/edited-kinds.ts';
import { newThing } from '../src/data/edit/form/new-thing.ts';
import { readPatch, writePatch, type Change, type Patch } from '../src/data/edit/patch/patch.ts';
import type { Forge } from '../src/domain/forge/repository.ts';
import { dataFiles } from '../tools/data/data-files.ts';
import { open, saved } from './acts.ts';
import { axeFaults } from './axe.ts';

/** Has the site say where its project stands; on that forge nothing answers, and nothing is asked. */
async function projectOn(page: Page, forge: Forge, host: string): Promise<void> {
  const site = {
    address: null,
    repository: { forge, url: `https://${host}/fdss/kaart`, branch: 'main' },
    licence: null,
  };
  await page.route('**/data/source/site.json', (route) => route.fulfill({ json: site }));
  await page
    .context()
    .route(`https://${host}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>forge</title>' }),
    );
}

async function changeTime(page: Page, minutes: string): Promise<void> {
  await open(page, 'nl/edit/#initiative/calame');
  await page.locator('#field-readingMinutes').fill(minutes);
  await page.getByRole('link', { name: /^Je wijzigingen/ }).click();
}

test('an editor hands in by the page for uploads, with the file saved and the steps on the screen', async ({
  page,
}) => {
  await projectOn(page, 'forgejo', 'codeberg.org');
  await changeTime(page, '7');
  await page.getByLabel(/Van wie/).fill('An Peeters');
  const link = page.getByRole('link', { name: /Bewaar het bestand en open codeberg.org/ });
  const forge = page.context().waitForEvent('page');
  const text = await saved(page, () => link.click());
  expect((await forge).url()).toBe('https://codeberg.org/fdss/kaart/_upload/main/changes');
  expect(readPatch(text, 'x').patch).toMatchObject({ by: 'An Peeters', language: 'nl' });
  await expect(
    page.getByText(/gemeenschapskaart-[\d-]+-an-peeters-calame\.json op de/),
  ).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('a small change stands filled in, and is what the desk says', async ({ page }) => {
  await projectOn(page, 'github', 'github.com');
  await changeTime(page, '7');
  const filled = await page.getByRole('link', { name: /Open het ingevuld/ }).getAttribute('href');
  const { searchParams, pathname } = new URL(filled!);
  expect(pathname).toBe('/fdss/kaart/new/main');
  expect(searchParams.get('filename')).toMatch(/^changes\/gemeenschapskaart-.*\.json$/);
  const [change] = readPatch(searchParams.get('value')!, 'x').patch!.changes;
  expect(fieldsOf('initiative', change!.after!)).toMatchObject({ readingMinutes: 7 });
  // GitLab takes no text in an address: there the file it is.
  await projectOn(page, 'gitlab', 'gitlab.com');
  await page.reload();
  await expect(page.getByText('kies op de bladzijde', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: /Open het ingevuld/ })).toHaveCount(0);
});

test('a visitor hands a suggestion in the same way; without a project it goes by mail', async ({
  page,
}) => {
  await open(page, 'fr/suggest/?fiche=calame');
  await page.locator('#field-summary-fr').fill('Une autre phrase.');
  await expect(page.getByText('Déposer sur')).toHaveCount(0);
  await projectOn(page, 'forgejo', 'codeberg.org');
  await open(page, 'fr/suggest/?fiche=le-meridien');
  await page.locator('#field-summary-fr').fill('Une autre phrase.');
  const link = page.getByRole('link', { name: /Enregistrer le fichier et ouvrir codeberg.org/ });
  const text = await saved(page, () => link.click());
  expect(readPatch(text, 'x').patch).toMatchObject({
    language: 'fr',
    changes: [{ id: 'le-meridien' }],
  });
});

const calame = thingsOf(dataFiles(), 'initiative').get('calame')!;
const to = (fields: object, before = calame): Change => ({
  kind: 'initiative',
  id: String(before.id),
  before,
  after: withFields('initiative', before, { ...fieldsOf('initiative', before), ...fields }),
});
const fileOf = (name: string, changes: readonly Change[], rest: Partial<Patch> = {}) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(writePatch({ made: '2026-11-30', by: 'Zoé', note: '', changes, ...rest })),
});

function newInitiative(id: string, title: string): Change {
  const made = newThing('initiative', id, '');
  const after = withFields('initiative', made, {
    ...fieldsOf('initiative', made),
    title: { nl: title, fr: title, en: '' },
  });
  return { kind: 'initiative', id, before: null, after };
}

test('a moderator takes parts of a proposal, sees what it is like, and answers in its language', async ({
  page,
}) => {
  await open(page, 'nl/edit/#proposals');
  const title = fieldsOf('initiative', calame).title as Value;
  const files = [
    fileOf('a.json', [to({ title: { ...title, fr: '<b>Calame</b>' }, readingMinutes: 8 })], {
      language: 'fr',
      by: 'Zoé <zoe@example.org>',
      note: 'Je le sais <script>alert(1)</script>',
    }),
    fileOf('b.json', [newInitiative('calame-asbl', 'Asbl Calame')]),
    fileOf('c.json', [newInitiative('calame-nieuw', 'vzw Calame')]),
    { name: 'd.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') },
  ];
  await page.getByLabel('Open voorstellen').setInputFiles(files);
  const first = page.getByRole('article', { name: 'a.json' });
  await expect(first.getByText('Je le sais <script>')).toBeVisible();
  await expect(first.getByText('→ “<b>Calame</b>”')).toBeVisible();
  await first.getByRole('checkbox', { name: /Leestijd/ }).uncheck();
  await first.getByRole('button', { name: 'Neem over wat aangekruist is' }).click();
  await expect(first.getByRole('status').first()).toContainText('Overgenomen op de tafel');
  await expect(first.locator('pre')).toContainText('Nous en avons repris une partie');
  await first.getByText('Antwoord', { exact: true }).click();
  const letter = await first
    .getByRole('link', { name: 'Maak er een e-mail van' })
    .getAttribute('href');
  expect(letter).toMatch(/^mailto:zoe(@|%40)example.org\?/);

  // What is new is shown beside what is there, and beside what another proposes.
  const beside = page.getByRole('article', { name: 'b.json' }).getByRole('table');
  await expect(beside.getByRole('columnheader')).toHaveText([
    'Dit voorstel',
    'Staat er al: Vzw Calame',
    'a.json',
    'c.json',
  ]);
  await expect(page.getByRole('article', { name: 'd.json' }).getByRole('alert')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  // Another that was open all along is held against what was taken.
  await expect(first.getByText('Titel (Frans)')).toHaveCount(0);

  // Only the part that was ticked is on the desk.
  await first.getByRole('link', { name: 'Je wijzigingen' }).click();
  const said = page.locator('.said-changes');
  await expect(said).toContainText('Titel (Frans)');
  await expect(said).not.toContainText('Leestijd');
});
