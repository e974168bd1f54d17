import type { MultiPolygon, Polygon } from 'geojson';
import type { PlaceLevel } from '../model.ts';
import { clusterShapes, type Claim } from './cluster-shapes.ts';
import { clustersOf } from './clusters.ts';
import { placeCircle, radiusOf } from './place-circle.ts';

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
type Commune = SchematicInput & { readonly areaKm2: number };

const isCommune = (place: SchematicInput): place is Commune =>
  place.level === 'commune' && place.areaKm2 !== null;

/** A commune claims land at its centre and, with a part of its area, at each section it has. */
function claimsOf(commune: Commune, places: readonly SchematicInput[]): Claim[] {
  const sections = places.flatMap(({ level, within, point, radius }) =>
    level === 'section' && within === commune.id && radius !== null
      ? [{ commune: commune.id, point, areaKm2: Math.PI * (radius / 1000) ** 2 }]
      : [],
  );
  const rest = sections.reduce((left, { areaKm2 }) => left - areaKm2, commune.areaKm2);
  return [{ commune: commune.id, point: commune.point, areaKm2: Math.max(0, rest) }, ...sections];
}

/**
 * Shapes from centre points and areas alone, in degrees: communes of a region that lie together
 * as cells of one outline, which is the region's shape; a commune that stands alone as a circle
 * of its area; smaller places as circles of their radius. Position and size are right, borders
 * are not.
 */
export function schematicShapes(places: readonly SchematicInput[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const { id, level, point, areaKm2, radius } of places) {
    if (level === 'region') continue;
    if (areaKm2 !== null) shapes.set(id, placeCircle(point, radiusOf(areaKm2)));
    else if (radius !== null) shapes.set(id, placeCircle(point, radius / 1000));
  }
  const communes = places.filter(isCommune);
  for (const region of new Set(communes.map(({ within }) => within))) {
    const clusters = clustersOf(communes.filter(({ within }) => within === region));
    for (const cluster of clusters.filter(({ length }) => length > 1)) {
      const claims = cluster.flatMap((commune) => claimsOf(commune, places));
      // Communes scattered over a region say nothing of its outline.
      const whole = clusters.length === 1 ? region : null;
      for (const [id, shape] of clusterShapes(claims, whole)) shapes.set(id, shape);
    }
  }
  return shapes;
}
