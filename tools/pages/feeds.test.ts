import { parseFeed } from '@rowanmanning/feed-parser';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { LogEntry } from '../../src/data/schemas/source-schemas.ts';
import { eachLanguage } from '../../src/domain/languages.ts';
import { translator } from '../../src/i18n/translate.ts';
import { buildAtlas } from '../../src/state/atlas/atlas.ts';
import type { I18n } from '../../src/state/atlas/i18n-context.ts';
import { textsIn } from '../build/page-texts.ts';
import { siteDataset } from '../data/site-dataset.ts';
import { feeds } from './feeds.tsx';

const schema = XmlDocument.fromBuffer(readFileSync(new URL('./atom.rng', import.meta.url)));
// Only RELAX NG can say, as RFC 4287 does, that the parts of a feed come in any order.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- XSD cannot say that
const validator = RelaxNGValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

const i18n: I18n = {
  language: 'fr',
  t: translator('fr', textsIn('fr')),
  say: (text) => text.fr,
};
const change = (of: string, kind: LogEntry['changes'][number]['kind'] = 'initiative') => ({
  kind,
  of,
  what: 'changed' as const,
  name: eachLanguage((language) => `${of} <${language}> & co`),
  lines: eachLanguage((language) => [`${language}: était “a”, devient “b” <script>`]),
});
const LOG: readonly LogEntry[] = [
  { date: '2026-11-30', note: '', changes: [change('calame'), change('carolocataires')] },
  {
    date: '2026-11-29',
    note: 'Note',
    changes: [change('handelingsvermogen', 'approach'), change('weg')],
  },
  { date: '2026-11-28', note: '', changes: [change('calame'), change('kolom', 'column')] },
];
const atlas = buildAtlas(siteDataset());
const here = feeds(LOG, atlas, i18n, 'https://example.org/kaart/');
const titles = (path: string, from = here) =>
  parseFeed(from.get(path)!).items.map(({ title }) => title?.replace(/^.*?: | <.*$/g, ''));

test('every feed is valid Atom, with and without an address of the site', () => {
  const all = [...here, ...feeds(LOG, atlas, i18n, null), ...feeds([], atlas, i18n, null)];
  expect(all.length).toBeGreaterThan(90);
  for (const [path, text] of all) {
    const feed = XmlDocument.fromString(text);
    expect(() => validator.validate(feed), path).not.toThrow();
    feed.dispose();
  }
});

test('the schema refuses what is no Atom', () => {
  const sound = here.get('fr/news.atom')!;
  const broken = [
    sound.replace(/<id>.*<\/id>/, ''),
    sound.replace(/urn:uuid:/, ''),
    sound.replace(/(<updated>.*)T.*(<\/updated>)/, '$1$2'),
  ];
  for (const text of broken) {
    const feed = XmlDocument.fromString(text);
    expect(() => validator.validate(feed)).toThrow();
    feed.dispose();
  }
});

test('a reader gets what is new, the latest first, each with its page', () => {
  const { title, language, items } = parseFeed(here.get('fr/news.atom')!);
  expect(title).toBe(`${i18n.t('app.name')}: ${i18n.t('news.title')}`);
  expect(language).toBe('fr');
  expect(items.map(({ url }) => url)).toEqual([
    'https://example.org/kaart/fr/fiche/calame/',
    'https://example.org/kaart/fr/fiche/carolocataires/',
    'https://example.org/kaart/fr/fiche/handelingsvermogen/',
    'https://example.org/kaart/fr/news/',
    'https://example.org/kaart/fr/fiche/calame/',
  ]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(5);
  expect(here.get('fr/news.atom')).toContain('devient “b” &lt;script&gt;');
  expect(items[0]!.title).toMatch(/^Modifi/);
});

test('a commune, an approach and a theme tell only what is theirs', () => {
  expect(titles('fr/places/21014/news.atom')).toEqual(['calame', 'calame']);
  expect(titles('fr/places/52011/news.atom')).toEqual(['carolocataires']);
  expect(titles('fr/places/21001/news.atom')).toEqual([]);
  expect(titles('fr/fiche/handelingsvermogen/news.atom')).toContain('handelingsvermogen');
  expect(titles('fr/themes/housing/news.atom')).toEqual(['carolocataires']);
});

test('what is new keeps its name wherever the site stands', () => {
  const elsewhere = feeds(LOG, atlas, i18n, null).get('fr/places/21014/news.atom')!;
  const ids = (text: string) => parseFeed(text).items.map(({ id }) => id);
  expect(ids(elsewhere)).toEqual(ids(here.get('fr/places/21014/news.atom')!));
  expect(elsewhere).toContain('href="../../../fr/fiche/calame/"');
});
