import { area, circle, difference, feature, featureCollection, length } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { PlaceLevel } from '../model.ts';
import { outlineOf } from './outline.ts';
import { planeAround } from './plane.ts';
import { apolloniusCells, type Site } from './apollonius.ts';
import { joinCells } from './join-cells.ts';

export interface SchematicInput {
  readonly id: string;
  readonly level: PlaceLevel;
  /** [lng, lat] in degrees; of no meaning for a region. */
  readonly point: readonly [number, number];
  readonly areaKm2: number | null;
  /** Metres. */
  readonly radius: number | null;
  readonly within: string | null;
}

type Shape = Polygon | MultiPolygon;
const DIGITS = 1e5;
const CORNERS = 48;
const SLIVER = 0.3;

const round = (degrees: number) => Math.round(degrees * DIGITS) / DIGITS;

function disc(point: readonly [number, number], km: number): Polygon {
  const { geometry } = circle([...point], km, { units: 'kilometers', steps: CORNERS });
  return {
    type: 'Polygon',
    coordinates: geometry.coordinates.map((ring) =>
      ring.map(([lng, lat]) => [round(lng!), round(lat!)]),
    ),
  };
}

const radiusOf = (areaKm2: number) => Math.sqrt(areaKm2 / Math.PI);
const discArea = ({ radius }: SchematicInput) => Math.PI * ((radius ?? 0) / 1000) ** 2;

/** A commune's sites: its own centre, and the former communes within it, each with its own area. */
function sitesOf(commune: SchematicInput, places: readonly SchematicInput[]) {
  const sections = places.filter(
    ({ level, within }) => level === 'section' && within === commune.id,
  );
  const taken = sections.reduce((sum, section) => sum + discArea(section), 0);
  return [
    { owner: commune.id, point: commune.point, areaKm2: (commune.areaKm2 ?? 0) - taken },
    ...sections.map((section) => ({
      owner: commune.id,
      point: section.point,
      areaKm2: discArea(section),
    })),
  ];
}

function cellsOf(
  communes: readonly SchematicInput[],
  places: readonly SchematicInput[],
  outline: Position[],
) {
  const sites = communes.flatMap((commune) => sitesOf(commune, places));
  const plane = planeAround(sites[0]!.point);
  const planar: Site[] = sites.map(({ owner, point, areaKm2 }) => ({
    owner,
    at: plane.toPlane(point),
    area: areaKm2,
  }));
  const rings = apolloniusCells(
    planar,
    outline.map(([lng, lat]) => plane.toPlane([lng!, lat!])),
  ).map((ring) => ring.map((spot) => plane.toDegrees(spot).map(round)));
  return new Map(
    communes.map(({ id }) => [
      id,
      joinCells(rings.filter((_ring, index) => sites[index]!.owner === id)),
    ]),
  );
}

/** How round a shape is (Polsby and Popper, 1991): 1 for a circle, towards 0 for a sliver. */
function roundness(shape: Shape): number {
  const around = length(feature(shape), { units: 'meters' });
  return (4 * Math.PI * area(shape)) / around ** 2;
}

function clusterShapes(
  region: string,
  communes: readonly SchematicInput[],
  places: readonly SchematicInput[],
): [string, Shape][] {
  const outline = outlineOf(communes.flatMap((commune) => sitesOf(commune, places)));
  const first = cellsOf(communes, places, outline);
  // A small commune squeezed to a sliver is set into its neighbours as a circle of its own size.
  const squeezed = communes.filter(
    (one) => sitesOf(one, places).length === 1 && roundness(first.get(one.id)!) < SLIVER,
  );
  const rest = communes.filter((commune) => !squeezed.includes(commune));
  const cells = squeezed.length > 0 ? cellsOf(rest, places, outline) : first;
  const discs = squeezed.map(({ id, point, areaKm2 }): [string, Polygon] => [
    id,
    disc(point, radiusOf(areaKm2 ?? 0)),
  ]);
  const cut = rest.map(({ id }): [string, Shape] => [
    id,
    discs.reduce<Shape>((shape, [, hole]) => {
      const left = difference(featureCollection([feature(shape), feature<Shape>(hole)]));
      return left?.geometry ?? shape;
    }, cells.get(id)!),
  ]);
  const border = outline.map(([lng, lat]) => [round(lng!), round(lat!)]);
  return [...cut, ...discs, [region, { type: 'Polygon', coordinates: [[...border, border[0]!]] }]];
}

/**
 * Shapes from centre points and areas alone: communes of one region as cells of an Apollonius diagram,
 * a commune that stands alone as a circle of its area, smaller places as circles of their radius.
 * Position and size are right, borders are not. Degrees, rounded to about a metre.
 */
export function schematicShapes(places: readonly SchematicInput[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  const communes = places.filter(({ level }) => level === 'commune');
  for (const { id, point, areaKm2, radius } of places) {
    if (areaKm2 !== null) shapes.set(id, disc(point, radiusOf(areaKm2)));
    else if (radius !== null) shapes.set(id, disc(point, radius / 1000));
  }
  for (const { id } of places.filter(({ level }) => level === 'region')) {
    const cluster = communes.filter(({ within }) => within === id);
    if (cluster.length < 2) continue;
    for (const [place, shape] of clusterShapes(id, cluster, places)) shapes.set(place, shape);
  }
  return shapes;
}
