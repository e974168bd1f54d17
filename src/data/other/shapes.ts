import type { MultiPolygon, Polygon, Position } from 'geojson';
import * as z from 'zod/mini';
import { inBelgium } from '../../domain/belgium.ts';
import { polygonsOf } from '../../domain/polygons-of.ts';
import { multiPolygon, polygon } from '../common-schemas.ts';
import type { Flaw } from './flaw.ts';
import { LIMITS } from './limits.ts';

/** A geometry that the map can draw. */
export type Drawn =
  | { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
  | Polygon
  | MultiPolygon;

const spot = ([lng, lat]: Position) => `[${lng}, ${lat}]`;

const point = z.object({ type: z.literal('Point'), coordinates: z.array(z.number()) });
const geometry = z.discriminatedUnion('type', [
  point,
  z.object(polygon.shape),
  z.object(multiPolygon.shape),
]);

/** How many numbers lie in nested lists, counted no further than one needs to know. */
function numbersIn(list: unknown, most: number): number {
  if (!Array.isArray(list)) return 1;
  let sum = 0;
  for (const one of list) {
    sum += numbersIn(one, most - sum);
    if (sum > most) break;
  }
  return sum;
}

/** Positions with their height left off: a map of ours has none. */
function flat(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return typeof list[0] === 'number' ? list.slice(0, 2) : list.map(flat);
}

function ringFlaw(ring: Position[]): Flaw | null {
  const [first] = ring;
  const last = ring.at(-1);
  const isClosed = first && last && ring.length > 3 && spot(first) === spot(last);
  return isClosed ? null : { code: 'unclosed', found: first ? spot(first) : '' };
}

/** Reads a GeoJSON geometry of somebody else: a point or an area in or near Belgium. */
export function readGeometry(value: unknown): Drawn | Flaw {
  const { coordinates, type } = (value ?? {}) as { coordinates?: unknown; type?: unknown };
  if (numbersIn(coordinates, LIMITS.corners * 2) > LIMITS.corners * 2) {
    return { code: 'tooManyCorners', found: '', hint: String(LIMITS.corners) };
  }
  const read = geometry.safeParse({ type, coordinates: flat(coordinates) });
  if (!read.success) {
    return { code: 'type', found: type ?? null, hint: 'Point, Polygon, MultiPolygon' };
  }
  const shape = read.data;
  const isPoint = shape.type === 'Point';
  const rings = isPoint ? [] : polygonsOf(shape).flat();
  const corners = isPoint ? [shape.coordinates] : rings.flat();
  const astray = corners.find(([lng, lat]) => !inBelgium(lng!, lat!));
  if (corners.length === 0 || astray) {
    const [lng = NaN, lat = NaN] = astray ?? [];
    return inBelgium(lat, lng)
      ? { code: 'swapped', found: spot([lng, lat]), hint: spot([lat, lng]) }
      : { code: 'outside', found: spot([lng, lat]) };
  }
  if (isPoint) {
    const [lng, lat] = shape.coordinates;
    return { type: 'Point', coordinates: [lng!, lat!] };
  }
  for (const ring of rings) {
    const flaw = ringFlaw(ring);
    if (flaw) return flaw;
  }
  return shape;
}
