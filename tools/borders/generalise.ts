import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { mergeArcs, feature as unpack } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonsOf } from '../../src/domain/geometry/polygons-of.ts';
import { roundedRing } from '../../src/domain/schematic/rounded-ring.ts';
import type { Area } from './read-borders.ts';

type Shape = Polygon | MultiPolygon;
type Arc = [number, number, number?][];

/** Grid over the country on which shared corners become one: about a third of a metre. */
const QUANTA = 1e6;
const METRES = { lng: 70_400, lat: 111_200 };
/** Corners that a ring of one arc and any other arc keep, however small: no exclave is lost. */
const [RING_KEEPS, ARC_KEEPS] = [3, 1];

function keepShapes(arc: Arc): void {
  const [first, last] = [arc[0]!, arc.at(-1)!];
  const ring = first[0] === last[0] && first[1] === last[1];
  const inner = arc.slice(1, -1).toSorted((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
  for (const corner of inner.slice(0, ring ? RING_KEEPS : ARC_KEEPS)) corner[2] = Infinity;
}

function tidy(shape: Shape): Shape {
  const neat = polygonsOf(shape).map((rings) =>
    rings
      .map((ring) => roundedRing(ring.slice(0, -1) as [number, number][]))
      .filter((ring) => ring.length > 3),
  );
  const whole = neat.filter((rings) => rings.length > 0);
  return whole.length === 1
    ? { type: 'Polygon', coordinates: whole[0]! }
    : { type: 'MultiPolygon', coordinates: whole };
}

/**
 * Joins areas by code and generalises them together, so that neighbours keep one border
 * (Visvalingam and Whyatt, 1993, on a topology). Degrees in, degrees of five decimals out.
 * @param detail bends smaller than about this many metres go
 */
export function generalise(
  areas: readonly { readonly code: string; readonly area: Area }[],
  detail: number,
): ReadonlyMap<string, Shape> {
  const all: FeatureCollection<Shape, { code: string }> = {
    type: 'FeatureCollection',
    features: areas.map(({ code, area: { geometry } }) => ({
      type: 'Feature',
      properties: { code },
      geometry,
    })),
  };
  const packed = topology({ all }, QUANTA) as Topology<{
    all: GeometryCollection<{ code: string }>;
  }>;
  const weighed = presimplify(packed);
  for (const arc of weighed.arcs) keepShapes(arc as unknown as Arc);
  const least = (0.5 * detail * detail) / (METRES.lng * METRES.lat);
  const simple = simplify(weighed, least);
  const byCode = new Map<string, typeof simple.objects.all.geometries>();
  for (const member of simple.objects.all.geometries) {
    const { code } = member.properties as { code: string };
    byCode.set(code, [...(byCode.get(code) ?? []), member]);
  }
  return new Map(
    [...byCode].map(([code, members]) => {
      const merged = mergeArcs(simple, members as Parameters<typeof mergeArcs>[1]);
      const { geometry } = unpack(simple, merged) as unknown as { geometry: Shape };
      return [code, tidy(geometry)];
    }),
  );
}
