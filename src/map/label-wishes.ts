import type { MultiPolygon, Polygon } from 'geojson';
import L from 'leaflet';
import type { Ground, Localised, Place } from '../domain/model.ts';
import { polygonsOf } from '../domain/polygons-of.ts';
import { twoLines } from '../domain/two-lines.ts';
import type { LabelWish } from '../domain/label-layout.ts';
import { measure } from './label-text.ts';
import { spotsIn, type Ring } from '../domain/pixels.ts';

/** From this zoom on every commune is named, on its shape. */
export const COMMUNE_ZOOM = 10;
/** From this zoom on a name that finds no room may stand apart, with a line to its commune. */
const LEADER_ZOOM = 11.25;
/** Offsets in pixels of a name above or below what stands on its place. */
const BESIDE = [0, 26, -26, 32, -32];
const EVERYWHERE = [
  [-Infinity, -Infinity],
  [Infinity, Infinity],
] as const;

/** A wish with the texts that its sizes belong to. */
export interface NameWish extends LabelWish {
  readonly kind: Place['level'] | 'province';
  readonly texts: readonly string[];
  /** Where the line to a name that stands apart begins. */
  readonly root: L.LatLngExpression;
}

/** Rings of a shape in the pixels of a zoom. */
export function pixelRings(map: L.Map, zoom: number, shape: Polygon | MultiPolygon): Ring[] {
  return polygonsOf(shape)
    .flat()
    .map((ring) =>
      ring.map(([lng, lat]) => {
        const { x, y } = map.project([lat!, lng!], zoom);
        return [x, y] as const;
      }),
    );
}

/** What the name of a place asks for: on the shape of a commune, beside a smaller place. */
export function placeWish(
  map: L.Map,
  zoom: number,
  place: Place,
  say: (text: Localised) => string,
): NameWish {
  const root = L.latLng(place.point[1], place.point[0]);
  const { x, y } = map.project(root, zoom);
  const commune = place.level === 'commune' && zoom >= COMMUNE_ZOOM;
  const shape = commune ? pixelRings(map, zoom, place.shape) : [];
  const beside = BESIDE.map((by) => [x, y + by] as const);
  const texts = [say(place.name), twoLines(say(place.name))].filter((text) => text !== null);
  return {
    id: place.id,
    kind: place.level,
    x,
    y,
    shape,
    spots: commune ? [[x, y], ...spotsIn(shape, EVERYWHERE)] : beside,
    texts,
    sizes: texts.map(measure),
    leader: commune && zoom >= LEADER_ZOOM,
    root,
  };
}

/** What the name of a province asks for: the middle of what is seen of it; null where nothing is. */
export function provinceWish(
  map: L.Map,
  zoom: number,
  { id, name, shape }: Ground,
  say: (text: Localised) => string,
): NameWish | null {
  const rings = pixelRings(map, zoom, shape);
  const { min, max } = map.getPixelBounds();
  if (!min || !max) return null;
  const spots = spotsIn(rings, [
    [min.x, min.y],
    [max.x, max.y],
  ]);
  if (spots.length === 0) return null;
  const mean = (axis: 0 | 1) => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
  const [x, y] = [mean(0), mean(1)];
  const texts = [say(name)];
  const root = map.unproject([x, y], zoom);
  return {
    id: `province ${id}`,
    kind: 'province',
    x,
    y,
    shape: rings,
    spots,
    texts,
    sizes: texts.map(measure),
    leader: false,
    root,
  };
}
