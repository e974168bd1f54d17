import { proposeSigns } from '../colours/propose-colours.ts';
import type { Extent } from '../read-map.ts';
import { inEach, type Answers, type Said } from './answers.ts';
import { countryOutline, outlineAround } from './outlines.ts';
import { slugOf } from '../../../src/data/other/entry.ts';

/** The id of the place that a new map is of. */
export const AREA = 'area';

const OPEN_STREET_MAP = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  maxZoom: 19,
  attribution: '© OpenStreetMap contributors',
  terms: 'https://www.openstreetmap.org/copyright',
};

/** What is known of a map's ground when it is begun. */
export interface Begun {
  readonly id: string;
  readonly date: string;
  readonly extent: Extent | null;
  readonly timeZone: string | null;
}

function categoryFiches({ categories, languages }: Answers) {
  const said = (text: Said) => inEach(text, languages);
  const signs = proposeSigns(
    categories.map(({ colour, glyph }) => ({
      ...(colour === undefined ? {} : { colour }),
      ...(glyph === undefined ? {} : { glyph }),
    })),
  );
  return categories.map(({ name, summary }, index) => ({
    id: slugOf(Object.values(said(name))[0]!),
    title: said(name),
    shortTitle: said(name),
    summary: said(summary ?? name),
    readingMinutes: 1,
    links: [],
    references: [],
    principles: [],
    ...signs[index]!,
  }));
}

/** Kinds of things that are called otherwise, by language, as `map.json` has them. */
function wordsIn({ words, languages }: Answers) {
  const all = Object.entries(words).map(([kind, each]) => [
    kind,
    Object.fromEntries(Object.entries(each ?? {}).filter(([one]) => languages.includes(one))),
  ]);
  return all.length > 0 ? { words: Object.fromEntries(all) as unknown } : {};
}

/**
 * The files of a map that has nothing on it yet, by name.
 * @param points where its places are, [lng, lat] in degrees: its outline goes around them
 */
export function skeleton(
  answers: Answers,
  { id, date, extent, timeZone }: Begun,
  points: readonly (readonly [number, number])[],
): Readonly<Record<string, unknown>> {
  const { languages, countries, guide, contacts, tagline } = answers;
  const said = (text: Said) => inEach(text, languages);
  const collection = (features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
  const area = { level: 'region', name: said(answers.area) };
  const outline = (own: string, properties: unknown, geometry: unknown) => ({
    type: 'Feature',
    id: own,
    properties,
    geometry,
  });
  const grounds = countries.flatMap((code) => {
    const shape = countryOutline(code, extent);
    const names = Object.fromEntries(
      languages.map((one) => [one, new Intl.DisplayNames(one, { type: 'region' }).of(code)]),
    );
    return shape ? [outline(code.toLowerCase(), { level: 'province', name: names }, shape)] : [];
  });
  return {
    'map.json': {
      contract: 1,
      id,
      name: said(answers.name),
      languages,
      countries,
      ...(extent ? { extent } : {}),
      ...(timeZone === null ? {} : { timeZone }),
      ...(guide ? {} : { date, ...(contacts.length > 0 ? { contacts } : {}) }),
      ...wordsIn(answers),
      ...(tagline === undefined
        ? {}
        : {
            texts: Object.fromEntries(
              Object.entries(said(tagline)).map(([one, text]) => [one, { 'app.tagline': text }]),
            ),
          }),
    },
    'guide.json': guide && {
      title: said(guide.title),
      date: guide.date,
      urls: guide.url === undefined ? {} : { [languages[0]!]: guide.url },
      authors: guide.authors,
      publisher: guide.publisher,
      publisherPlace: guide.place,
      contacts,
    },
    'site.json': { address: null, repository: null, licence: null },
    'vocabulary.json': { themes: [], audiences: [] },
    'approaches.json': categoryFiches(answers),
    'challenges.json': [],
    'organisations.json': [],
    'glossary.json': [],
    'towns.json': [],
    'columns.json': [],
    'log.json': [],
    'basemaps.json': [OPEN_STREET_MAP],
    'initiatives.geojson': collection([]),
    'landmarks.geojson': collection([]),
    'waters.geojson': collection([]),
    'places.geojson': collection([
      { type: 'Feature', id: AREA, properties: { ...area, within: null }, geometry: null },
    ]),
    'outlines.geojson': collection([
      ...(points.length > 0 ? [outline(AREA, area, outlineAround(points))] : []),
      ...grounds,
    ]),
  };
}
