import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { PlaceLevel } from '../model.ts';
import { OUTSIDE } from './border.ts';
import { placeCircle, radiusOf } from './place-circle.ts';
import { sharedGround, type Claim } from './shared-ground.ts';

export interface SchematicInput {
  readonly id: string;
  readonly level: PlaceLevel;
  /** [lng, lat] in degrees; of no meaning for a region. */
  readonly point: readonly [number, number];
  readonly areaKm2: number | null;
  /** Metres. */
  readonly radius: number | null;
  readonly within: string | null;
  readonly spans: readonly string[];
}

type Shape = Polygon | MultiPolygon;

/**
 * Shapes of places where no official borders are at hand, in degrees: the communes of a region
 * share its real outline by their landmarks; communes without landmarks, and other communes, are circles of their area; smaller
 * places circles of their radius. Where things lie is right, borders between communes are not.
 * @param landmarks spots with the commune each lies in
 * @param outlines by id of a region, its closed outer ring, counter-clockwise, [lng, lat]
 */
export function schematicShapes(
  places: readonly SchematicInput[],
  landmarks: readonly Claim[],
  outlines: ReadonlyMap<string, readonly Position[]>,
): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const { id, level, point, areaKm2, radius } of places) {
    if (level === 'region') continue;
    if (areaKm2 !== null) shapes.set(id, placeCircle(point, radiusOf(areaKm2)));
    else if (radius !== null) shapes.set(id, placeCircle(point, radius / 1000));
  }
  for (const [region, outline] of outlines) {
    const communes = new Set(
      places.flatMap(({ id, level, within }) =>
        level === 'commune' && within === region ? id : [],
      ),
    );
    // A place claims ground for the commune that holds all of it, as a landmark does.
    const own = places.flatMap(({ id, within, spans, point }): Claim[] => {
      if (communes.has(id)) return [{ commune: id, point }];
      return within !== null && spans.length === 0 ? [{ commune: within, point }] : [];
    });
    const marked = landmarks.filter(({ commune }) => communes.has(commune));
    if (marked.length === 0) {
      // Points alone say nothing of borders: they would share ground that is of communes not on the map.
      shapes.set(region, { type: 'Polygon', coordinates: [[...outline]] });
      continue;
    }
    const claims = [...own.filter(({ commune }) => communes.has(commune)), ...marked];
    for (const [owner, shape] of sharedGround(claims, outline)) {
      shapes.set(owner === OUTSIDE ? region : owner, shape);
    }
  }
  return shapes;
}
