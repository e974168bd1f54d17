import type { JsonPath } from '../problems/read-json.ts';
import type * as schemas from './source-schemas.ts';

/** One feature or fiche of a file, with what a message about it needs. */
export interface Item<T> {
  readonly value: T;
  readonly file: string;
  readonly name: string;
  readonly line: (path: JsonPath) => number;
}

/** All sound items, and the ids of all items, the broken ones too: a link to those is no mistake. */
export interface Items {
  map: Item<schemas.SourceMap> | null;
  guide: Item<schemas.SourceGuide | null> | null;
  site: Item<schemas.SourceSite> | null;
  vocabulary: Item<schemas.SourceVocabulary> | null;
  approaches: readonly Item<schemas.SourceApproach>[];
  challenges: readonly Item<schemas.SourceChallenge>[];
  initiatives: readonly Item<schemas.SourceInitiative>[];
  organisations: readonly Item<schemas.SourceOrganisation>[];
  places: readonly Item<schemas.SourcePlace>[];
  landmarks: readonly Item<schemas.SourceLandmark>[];
  towns: readonly Item<schemas.SourceTown>[];
  outlines: readonly Item<schemas.SourceOutline>[];
  waters: readonly Item<schemas.SourceWater>[];
  basemaps: readonly Item<schemas.SourceBasemap>[];
  columns: readonly Item<schemas.SourceColumn>[];
  log: readonly Item<schemas.LogEntry>[];
  glossary: readonly Item<schemas.SourceTerm>[];
  ids: Readonly<Record<'fiches' | 'approaches' | 'organisations' | 'places', ReadonlySet<string>>>;
  unread: ReadonlySet<string>;
}

export const FILES = {
  map: 'map.json',
  guide: 'guide.json',
  site: 'site.json',
  vocabulary: 'vocabulary.json',
  approaches: 'approaches.json',
  challenges: 'challenges.json',
  initiatives: 'initiatives.geojson',
  organisations: 'organisations.json',
  places: 'places.geojson',
  landmarks: 'landmarks.geojson',
  towns: 'towns.json',
  outlines: 'outlines.geojson',
  waters: 'waters.geojson',
  basemaps: 'basemaps.json',
  columns: 'columns.json',
  log: 'log.json',
  glossary: 'glossary.json',
} as const;

/** Whether some fiches could not be read: then an id that is not there is no mistake. */
export const lacksFiches = ({ unread }: Pick<Items, 'unread'>): boolean =>
  [FILES.approaches, FILES.challenges, FILES.initiatives].some((file) => unread.has(file));
