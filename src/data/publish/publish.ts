import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { anchorsOf } from '../../domain/places/anchors.ts';
import { LANGUAGES, type Localised } from '../../domain/languages.ts';
import type { Place, DetailedDataset, DetailedInitiative } from '../../domain/model.ts';
import { isMoment, parsePeriod, type Bound } from '../../domain/time/period.ts';
import { indexPlaces, type PlaceIndex } from '../../domain/places/place-index.ts';
import { polygonsOf } from '../../domain/geometry/polygons-of.ts';
import { detailFiles } from './publish-details.ts';
import { indexFile } from './publish-index.ts';
import { CONTRACT } from '../schemas/contract.ts';

const DIGITS = 1e5;

function rounded<T extends Polygon | MultiPolygon>(shape: T): T {
  return JSON.parse(
    JSON.stringify(shape, (_key, value: unknown) =>
      typeof value === 'number' ? Math.round(value * DIGITS) / DIGITS : value,
    ),
  ) as T;
}

/**
 * The places that carry an initiative, as one shape. Null for what is for a whole region: its
 * outline stands once, in the places, and GeoJSON calls a feature without one unlocated.
 */
function geometryOf(initiative: DetailedInitiative, places: PlaceIndex) {
  const shapes = anchorsOf(initiative, places).markers.map(({ shape }) => rounded(shape));
  if (shapes.length < 2) return shapes[0] ?? null;
  return { type: 'MultiPolygon' as const, coordinates: shapes.flatMap(polygonsOf) };
}

/** An end of a period as stated, in EDTF; null where it is open or unknown. */
const stated = (bound: Bound) => (isMoment(bound) ? bound.edtf : null);

/** An initiative as a GeoJSON feature of the published contract. */
export function publishedFeature(initiative: DetailedInitiative, places: PlaceIndex) {
  const { id, kind: _kind, places: ids, period, ...rest } = initiative;
  const parsed = period === null ? null : parsePeriod(period);
  return {
    type: 'Feature' as const,
    id,
    geometry: geometryOf(initiative, places),
    properties: {
      ...rest,
      period,
      start: parsed && stated(parsed.start),
      end: parsed && stated(parsed.end),
      places: ids.map((place) => ({ id: place, name: places.get(place)!.name })),
    },
  };
}

/** The initiatives as a GeoJSON collection of the published contract. */
export function publishedInitiatives(dataset: DetailedDataset) {
  const places = indexPlaces(dataset.places);
  return {
    type: 'FeatureCollection' as const,
    contract: CONTRACT,
    features: dataset.initiatives.map((one) => publishedFeature(one, places)),
  };
}

function publishedPlace({ id, shape, ...properties }: Place) {
  return { type: 'Feature' as const, id, geometry: rounded(shape), properties };
}

function ground(kind: string, id: string, name: Localised, geometry: Geometry) {
  return { type: 'Feature', id, geometry, properties: { kind, name } };
}

/**
 * The published JSON files of a dataset, by address below the site's root: those that others reuse,
 * and those that the app reads, per language.
 * @param shown the same with its texts as readers see them; what others reuse stays as it was typed
 */
export function publish(
  dataset: DetailedDataset,
  shown: DetailedDataset = dataset,
): Readonly<Record<string, unknown>> {
  const bare = <T extends { kind: string }>({ kind: _kind, ...rest }: T) => rest;
  return {
    ...Object.fromEntries(
      LANGUAGES.flatMap((language) => [
        indexFile(shown, language),
        ...detailFiles(shown, language),
      ]),
    ),
    // The app reads it too, as anybody's; the other formats are for others only.
    'data/initiatives.geojson': publishedInitiatives(dataset),
    'data/fiches.json': {
      contract: CONTRACT,
      guideDate: dataset.guideDate,
      guide: dataset.guide,
      approaches: dataset.approaches.map(bare),
      challenges: dataset.challenges.map(bare),
      basemaps: dataset.basemaps,
      themes: dataset.themes,
      audiences: dataset.audiences,
    },
    'data/organisations.json': dataset.organisations,
    'data/glossary.json': dataset.glossary ?? [],
    'data/places.geojson': {
      type: 'FeatureCollection',
      attribution: dataset.attribution,
      features: dataset.places.map(publishedPlace),
    },
    'data/ground.geojson': {
      type: 'FeatureCollection',
      features: [
        ...dataset.ground.map(({ id, name, shape }) => ground('province', id, name, shape)),
        ...dataset.waters.map(({ id, name, course }) => ground('water', id, name, course)),
      ],
    },
  };
}
