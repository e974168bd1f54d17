import { booleanPointInPolygon, kinks, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import { inCountry, onGround } from '../../domain/country/extent.ts';
import { polygonsOf } from '../../domain/geometry/polygons-of.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { pointProblem, spot } from './point-problem.ts';
import { FILES, type Item, type Items } from '../schemas/items.ts';
import type {
  SourceInitiative,
  SourceLandmark,
  SourceOutline,
  SourcePlace,
  SourceWater,
} from '../schemas/source-schemas.ts';

type Placed = SourcePlace | SourceInitiative | SourceLandmark | SourceOutline | SourceWater;

function ringsOf(geometry: NonNullable<Placed['geometry']>): Position[][] {
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return polygonsOf(geometry).flat();
}

function checkGeometry(item: Item<Placed>, isIn = inCountry): Problem[] {
  const { geometry } = item.value;
  if (!geometry) return [];
  const at = {
    feature: item.name,
    field: 'geometry',
    line: item.line(['geometry', 'coordinates']),
  };
  const rings = ringsOf(geometry);
  for (const point of rings.flat()) {
    const astray = pointProblem(point, item.file, at, isIn);
    if (astray) return [astray];
  }
  if (geometry.type === 'Point' || geometry.type === 'LineString') return [];
  return rings.flatMap((ring) => {
    const [first] = ring;
    const last = ring.at(-1);
    if (!first || ring.length < 4 || spot(first) !== spot(last!)) {
      return [problem('unclosed', item.file, { ...at, found: first ? spot(first) : '' })];
    }
    const [crossing] = kinks(polygon([ring])).features;
    return crossing
      ? [problem('crossing', item.file, { ...at, found: spot(crossing.geometry.coordinates) })]
      : [];
  });
}

/** Communes and landmarks that lie beyond the outline of their region, and regions without one. */
function checkRegions({ places, landmarks, outlines, unread }: Items): Problem[] {
  if (unread.has(FILES.outlines)) return [];
  const known = new Set(outlines.map(({ value }) => value.id));
  // What is broken is told by itself.
  const sound = new Map(
    outlines
      .filter((item) => checkGeometry(item, onGround).length === 0)
      .map(({ value }) => [value.id, value.geometry]),
  );
  const regionOf = new Map(
    places
      .filter(({ value: { properties } }) => properties.level === 'commune')
      .map(({ value }) => [value.id, value.properties.within]),
  );
  const bare = places.filter(
    ({ value: { id, properties } }) => properties.level === 'region' && !known.has(id),
  );
  const spots = [
    ...places.map((item) => {
      const { id, properties } = item.value;
      return { item, commune: properties.level === 'commune' ? id : (properties.within ?? '') };
    }),
    ...landmarks.map((item) => ({ item, commune: item.value.properties.commune })),
  ];
  return [
    ...bare.map((item) =>
      problem('noOutline', item.file, {
        feature: item.name,
        line: item.line(['id']),
        found: item.value.id,
      }),
    ),
    ...spots.flatMap(({ item, commune }) => {
      const region = regionOf.get(commune) ?? '';
      const outline = sound.get(region);
      const { geometry } = item.value;
      if (!outline || geometry?.type !== 'Point') return [];
      if (checkGeometry(item).length > 0) return [];
      if (booleanPointInPolygon(geometry.coordinates, outline)) return [];
      return [
        problem('outsideRegion', item.file, {
          feature: item.name,
          field: 'geometry',
          line: item.line(['geometry', 'coordinates']),
          found: spot(geometry.coordinates),
          hint: region,
        }),
      ];
    }),
  ];
}

/** Places without a point, and geometry that cannot be right. */
export function checkPlaces(items: Items): Problem[] {
  const bare = items.places
    .filter(({ value }) => value.geometry === null && value.properties.level !== 'region')
    .map((item) =>
      problem('noGeometry', item.file, {
        feature: item.name,
        field: 'geometry',
        line: item.line(['geometry']),
      }),
    );
  const { places, initiatives, landmarks, outlines, waters } = items;
  return [
    ...bare,
    ...[...places, ...initiatives, ...landmarks].flatMap((item) => checkGeometry(item)),
    ...[...outlines, ...waters].flatMap((item) => checkGeometry(item, onGround)),
    ...checkRegions(items),
  ];
}
