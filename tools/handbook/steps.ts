import type { Locator, Page } from '@playwright/test';
import { fieldsOf, withFields, type Value } from '../../src/data/edit/edited-kinds.ts';
import { thingsOf } from '../../src/data/edit/patch/apply-patch.ts';
import { writePatch } from '../../src/data/edit/patch/patch.ts';
import { marked } from 'marked';
import { holdPatch } from '../changes/hold-patch.ts';
import { reportOf, titleOf } from '../changes/report.ts';
import { DATA_FOLDER, dataFiles } from '../data/data-files.ts';
import { drawPicture } from '../pictures/drawn-pictures.ts';

/** The languages that the handbook is written in. */
export const HANDBOOKS = ['nl', 'fr'] as const;
export type Handbook = (typeof HANDBOOKS)[number];

/** What the buttons and fields that the handbook speaks of are called. */
const WORDS = {
  nl: {
    title: 'Titel in het Nederlands',
    begin: 'Begin',
    name: 'Buurtkeuken De Pan',
    point: /Nieuwe plaats: wijs ze aan/,
    placeName: 'Naam (Nederlands)',
    place: 'Pleintje',
    since: 'Sinds …, loopt nog',
    result: /^Je wijzigingen/,
  },
  fr: {
    title: 'Titre en néerlandais',
    begin: 'Commencer',
    name: 'Buurtkeuken De Pan',
    point: /Nouveau lieu : indiquez-le/,
    placeName: 'Nom (Néerlandais)',
    place: 'Pleintje',
    since: 'Depuis …, en cours',
    result: /^Vos modifications/,
  },
} as const satisfies Record<Handbook, unknown>;

type Words = (typeof WORDS)[Handbook];

/** A picture of the handbook: where it is taken, what is done before, and of which part of the page. */
export interface Step {
  readonly name: string;
  /** Behind the language, such as `edit/#initiative/calame`. */
  readonly path: string;
  readonly act?: (page: Page, words: Words, language: Handbook) => Promise<void>;
  /** Whether the site says where its project stands, which ours leaves open. */
  readonly withProject?: boolean;
  readonly part?: (page: Page) => Locator;
}

const begin = async (page: Page, words: Words) => {
  await page.getByLabel(words.title).fill(words.name);
  await page.getByRole('button', { name: words.begin, exact: true }).click();
  await page.locator('.editor-problems li').first().waitFor();
};

/** Brings a part of a form to the top, below the bar of the desk. */
const toPart = (page: Page, name: string) =>
  page.locator(`#part-${name}`).evaluate((part) => {
    part.scrollIntoView({ block: 'start' });
    scrollBy(0, -100);
  });

const PROJECT = {
  address: null,
  repository: { forge: 'forgejo', url: 'https://codeberg.org/fdss/kaart', branch: 'main' },
  licence: null,
};

/** The merge request that such a file becomes, as a forge shows its text. */
async function requestIn(language: Handbook): Promise<string> {
  const { name, buffer } = proposalIn(language);
  const held = await holdPatch(buffer.toString('utf8'), name, DATA_FOLDER, language);
  const all = [{ path: `changes/${name}`, kind: 'changes', held, stale: [], language }] as const;
  const preview = '[preview](https://codeberg.org/fdss/kaart/actions)';
  const text = reportOf(all, { site: 'https://fdss.codeberg.page/kaart/', preview });
  const style = 'main{font:16px/1.5 sans-serif;width:52rem;padding:1rem 1.5rem;margin:0}';
  return `<style>${style}</style><main><h2>${titleOf(all)}</h2>${await marked.parse(text)}</main>`;
}

/** A visitor's file that says two things otherwise, as it would arrive. */
function proposalIn(language: Handbook) {
  const before = thingsOf(dataFiles(), 'initiative').get('calame')!;
  const fields = fieldsOf('initiative', before);
  const title = { ...(fields.title as Value), [language]: 'Calame' };
  const after = withFields('initiative', before, { ...fields, title, period: '2011/..' });
  const change = { kind: 'initiative', id: 'calame', before, after } as const;
  const patch = { made: '2026-11-30', by: 'An', note: '', language, changes: [change] };
  const name = { nl: 'voorstel-an.json', fr: 'suggestion-an.json' }[language];
  return { name, mimeType: 'application/json', buffer: Buffer.from(writePatch(patch)) };
}

/** The pictures of the handbook, in its order; the browser tests do the same, so that none goes stale. */
export const STEPS: readonly Step[] = [
  { name: '1-overview', path: 'edit/' },
  {
    name: '2-new',
    path: 'edit/#new/initiative',
    act: (page, words) => page.getByLabel(words.title).fill(words.name),
  },
  { name: '3-form', path: 'edit/#new/initiative', act: begin },
  {
    name: '4-period',
    path: 'edit/#initiative/pleiten-achter-de-tralies',
    part: (page) => page.locator('[data-field="period"]'),
  },
  {
    name: '5-place',
    path: 'edit/#initiative/calame',
    act: async (page, words) => {
      await page.getByRole('button', { name: words.point }).click();
      await page.getByLabel(words.placeName).fill(words.place);
      await page.locator('.spot-map .map-canvas').click({ position: { x: 200, y: 150 } });
      await page.locator('.spot-sign').waitFor();
    },
    part: (page) => page.locator('[data-field="places"]'),
  },
  {
    name: '6-links',
    path: 'edit/#initiative/calame',
    part: (page) => page.locator('[data-field="drawsOn"]'),
  },
  {
    name: '9-contact',
    path: 'edit/#initiative/calame',
    act: async (page) => {
      await page.locator('#field-phone').fill('02 512 34 56');
      await page.locator('#field-openingHours').fill('Mo-Fr 09:00-12:00');
      await page.locator('.editor-preview #contact dd').first().waitFor({ state: 'attached' });
      await toPart(page, 'contact');
    },
  },
  {
    name: '10-pictures',
    path: 'edit/#initiative/calame',
    act: async (page) => {
      const buffer = await drawPicture({
        width: 1600,
        height: 900,
        ground: '#5b7f4b',
        sun: '#d99a2b',
      });
      const file = { name: 'IMG_0001.JPG', mimeType: 'image/jpeg', buffer };
      await page.locator('.picture-drop input').setInputFiles(file);
      const focus = page.locator('.picture-focus button');
      const { width, height } = (await focus.boundingBox())!;
      await focus.click({ position: { x: width * 0.6, y: height * 0.5 } });
      await page.locator('#field-pictures-0-maker').fill('An Peeters');
      await toPart(page, 'pictures');
    },
  },
  {
    name: '7-changes',
    path: 'edit/#initiative/calame',
    act: async (page, words) => {
      await page.locator('#field-readingMinutes').fill('3');
      await page.locator('#field-period').selectOption({ label: words.since });
      await page.getByRole('link', { name: words.result }).click();
      await page.locator('.editor-hand-on').waitFor();
    },
  },
  {
    name: '11-hand-in',
    path: 'edit/#initiative/calame',
    withProject: true,
    act: async (page, words) => {
      await page.locator('#field-readingMinutes').fill('3');
      await page.getByRole('link', { name: words.result }).click();
      await page.locator('.hand-in').waitFor();
    },
    part: (page) => page.locator('.hand-in'),
  },
  { name: '8-tables', path: 'edit/#tables' },
  {
    name: '12-proposals',
    path: 'edit/#proposals',
    act: async (page, _words, language) => {
      await page.locator('.moderation input[type=file]').setInputFiles(proposalIn(language));
      await page.locator('.proposed-changes').waitFor();
    },
  },
  {
    name: '13-request',
    path: 'edit/',
    act: async (page, _words, language) => {
      const html = await requestIn(language);
      // A page of the forge's, as it were: ours lets nothing be written into it.
      await page.goto('about:blank');
      await page.setContent(html);
    },
    part: (page) => page.locator('main'),
  },
];

/** Brings a page to where a picture of the handbook is taken, and gives the part that it shows. */
export async function goToStep(
  page: Page,
  root: string,
  language: Handbook,
  { path, act, part, withProject = false }: Step,
): Promise<Locator | null> {
  if (withProject)
    await page.route('**/data/source/site.json', (route) => route.fulfill({ json: PROJECT }));
  await page.goto(`${root}${language}/${path}`);
  await page.locator('[data-alive]').waitFor({ state: 'attached' });
  await page.locator('.editor h1').first().waitFor();
  await act?.(page, WORDS[language], language);
  const shown = part?.(page) ?? null;
  await shown?.scrollIntoViewIfNeeded();
  return shown;
}
