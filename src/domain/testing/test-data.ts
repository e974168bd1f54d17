/** A small made-up dataset for tests: two regions of square communes, and what happens there. */

import type { Joining } from '../contact/contact.ts';
import type { Polygon } from 'geojson';
import type { FilterContext } from '../query/criteria.ts';
import type { Localised } from '../languages.ts';
import type {
  DrawsOn,
  Initiative,
  Place,
  PlaceLevel,
  DetailedDataset,
  DetailedInitiative,
} from '../model.ts';
import { guideMonth } from '../time/months.ts';
import { parsePeriod } from '../time/period.ts';
import { periodSpan } from '../time/period-span.ts';
import { indexPlaces } from '../places/place-index.ts';

const same = (text: string): Localised => ({ nl: text, fr: text, en: text });

/** A square in degrees, closed, counter-clockwise. */
export function square(west: number, south: number, east: number, north: number): Polygon {
  const [a, b, c, d] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const;
  return { type: 'Polygon', coordinates: [[[...a], [...b], [...c], [...d], [...a]]] };
}

type Box = readonly [west: number, south: number, east: number, north: number];

function place(id: string, level: PlaceLevel, box: Box, rest: Partial<Place>): Place {
  const circle = level !== 'region' && level !== 'commune';
  return {
    id,
    level,
    name: same(id),
    aliases: [],
    nis: null,
    within: null,
    spans: [],
    neighbours: [],
    postcodes: [],
    areaKm2: null,
    approximate: circle,
    radius: circle ? 500 : null,
    tier: circle ? 'circle' : 'official',
    point: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2],
    shape: square(...box),
    ...rest,
  };
}

export const PLACES: readonly Place[] = [
  place('04000', 'region', [4.3, 50.8, 4.5, 50.94], {}),
  place('21004', 'commune', [4.34, 50.84, 4.4, 50.92], {
    within: '04000',
    postcodes: ['1000', '1020', '1120', '1130'],
    neighbours: ['21014', '21015'],
  }),
  place('21014', 'commune', [4.4, 50.84, 4.42, 50.86], {
    within: '04000',
    postcodes: ['1210'],
    neighbours: ['21004', '21015'],
  }),
  place('21015', 'commune', [4.4, 50.86, 4.46, 50.9], {
    within: '04000',
    postcodes: ['1030'],
    neighbours: ['21004', '21014'],
  }),
  place('laken', 'section', [4.34, 50.88, 4.37, 50.92], { within: '21004', postcodes: ['1020'] }),
  place('haren', 'section', [4.38, 50.89, 4.4, 50.92], { within: '21004', postcodes: ['1130'] }),
  place('bockstael', 'site', [4.35, 50.89, 4.352, 50.892], { within: 'laken' }),
  place('marollen', 'neighbourhood', [4.345, 50.845, 4.355, 50.855], { within: '21004' }),
  place('noordwijk', 'neighbourhood', [4.39, 50.85, 4.41, 50.87], {
    within: '04000',
    spans: ['21015', '21014', '21004'],
  }),
  place('03000', 'region', [4.5, 50.2, 5.2, 50.6], {}),
  place('92094', 'commune', [4.8, 50.4, 4.9, 50.5], { within: '03000', postcodes: ['5000'] }),
];

interface Sketch extends Joining {
  places: readonly string[];
  period: string | null;
  by: string;
  with?: string;
  themes: readonly string[];
  drawsOn: readonly DrawsOn[];
}

function initiative(id: string, { by, with: partner, ...rest }: Sketch): DetailedInitiative {
  return {
    id,
    kind: 'initiative',
    title: same(id),
    shortTitle: same(id),
    summary: same(`About ${id}.`),
    readingMinutes: 5,
    links: [],
    references: [],
    initiators: [{ id: by, name: same(by) }],
    roles: partner ? [{ id: partner, name: same(partner), role: 'partner' }] : [],
    initiatorsAsStated: by,
    areaAsStated: rest.places.join(', '),
    areaAmbiguous: false,
    periodAsStated: rest.period ?? '',
    audiences: [],
    ...rest,
  };
}

const organizing = (basis: DrawsOn['basis']): DrawsOn => ({ approach: 'organizing', basis });
const health = (basis: DrawsOn['basis']): DrawsOn => ({ approach: 'health', basis });

export const INITIATIVES: readonly DetailedInitiative[] = [
  initiative('antenne', {
    places: ['21004'],
    period: null,
    by: 'house',
    themes: ['care'],
    drawsOn: [health('named')],
  }),
  initiative('garden', {
    places: ['marollen'],
    period: '2018/2021',
    by: 'house',
    with: 'union',
    themes: ['housing', 'care'],
    newcomers: 'yes',
    free: 'yes',
    spokenLanguages: ['ar', 'fr'],
    drawsOn: [organizing('footnote'), health('editorial')],
  }),
  initiative('north', {
    wheelchair: 'limited',
    spokenLanguages: ['fr'],
    places: ['noordwijk'],
    period: '2021/..',
    by: 'union',
    themes: ['housing'],
    drawsOn: [organizing('editorial'), health('footnote')],
  }),
  initiative('square', {
    newcomers: 'yes',
    wheelchair: 'yes',
    places: ['bockstael', 'laken'],
    period: '2024-07/..',
    by: 'clinic',
    themes: ['care'],
    drawsOn: [],
  }),
  initiative('tour', {
    free: 'no',
    wheelchair: 'yes',
    places: ['04000'],
    period: '2019',
    by: 'clinic',
    themes: [],
    drawsOn: [organizing('named')],
  }),
  initiative('two-towns', {
    places: ['21014', '21015'],
    period: '2010-03/2012-06',
    by: 'union',
    with: 'clinic',
    themes: ['housing'],
    drawsOn: [organizing('footnote')],
  }),
  initiative('walloon', {
    places: ['03000'],
    period: '2005/2012',
    by: 'house',
    themes: ['care'],
    drawsOn: [health('footnote')],
  }),
];

export const DATASET: DetailedDataset = {
  guideDate: '2026-05',
  guide: null,
  attribution: null,
  approaches: [],
  initiatives: INITIATIVES,
  challenges: [],
  places: PLACES,
  ground: [],
  waters: [],
  basemaps: [],
  organisations: [],
  themes: [],
  audiences: [],
};

/** A context to filter these initiatives in; no text is asked. */
export function contextOf(initiatives: readonly Initiative[] = INITIATIVES): FilterContext {
  return {
    dataset: { ...DATASET, initiatives },
    spans: new Map(
      initiatives.map(({ id, period }) => [
        id,
        period ? periodSpan(parsePeriod(period), guideMonth(DATASET.guideDate)) : null,
      ]),
    ),
    places: indexPlaces(PLACES),
    textHits: null,
    nearHits: null,
  };
}
