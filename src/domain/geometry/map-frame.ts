import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf } from './polygons-of.ts';

/** A picture of some ground: its size in pixels, and where a point of the earth lies in it. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Pixels to a kilometre. */
  readonly perKm: number;
  /** [lng, lat] in degrees to [x, y] in pixels. */
  readonly project: (point: Position) => readonly [number, number];
}

/** Kilometres in a degree of latitude: the mean meridian degree of the WGS 84 ellipsoid. */
export const KM_PER_DEGREE = 111.13;

/**
 * The frame around some shapes. Equirectangular at their middle latitude: within a country the size
 * of Belgium it is true to about one in a hundred.
 * @param margin in pixels, on every side
 */
export function frameAround(
  shapes: readonly (Polygon | MultiPolygon)[],
  width: number,
  margin: number,
): MapFrame {
  const box = boxAround(shapes);
  const { across, up } = extentOf(box);
  const scale = (width - 2 * margin) / across;
  const height = Math.ceil(up * scale + 2 * margin);
  return framed(box, { width, height, scale, left: margin, top: margin });
}

/** A part of the earth, in degrees. */
export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The box around shapes; an endless one where there are none. */
export function boxAround(shapes: readonly (Polygon | MultiPolygon)[]): GeoBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer = []] of shapes.flatMap(polygonsOf)) {
    for (const [lng, lat] of outer) {
      [west, east] = [Math.min(west, lng!), Math.max(east, lng!)];
      [south, north] = [Math.min(south, lat!), Math.max(north, lat!)];
    }
  }
  return { west, south, east, north };
}

/** How far a box reaches in degrees of latitude, with those of longitude as long as they are there. */
export function extentOf({ west, south, east, north }: GeoBox) {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return { squeeze, across: (east - west) * squeeze, up: north - south };
}

/** A box in a picture: its north-west corner at a spot, at a scale in pixels to a degree of latitude. */
export function framed(
  box: GeoBox,
  place: { width: number; height: number; scale: number; left: number; top: number },
): MapFrame {
  const { width, height, scale, left, top } = place;
  const { squeeze } = extentOf(box);
  return {
    width,
    height,
    perKm: scale / KM_PER_DEGREE,
    project: ([lng, lat]) => [
      left + (lng! - box.west) * squeeze * scale,
      top + (box.north - lat!) * scale,
    ],
  };
}

/** A frame of a given size with all of a box in its middle, as large as it can be. */
export function frameFor(
  box: GeoBox,
  { width, height, margin }: { width: number; height: number; margin: number },
): MapFrame {
  const { across, up } = extentOf(box);
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / up);
  const [left, top] = [(width - across * scale) / 2, (height - up * scale) / 2];
  return framed(box, { width, height, scale, left, top });
}

/** Points nearer than this to the last one drawn, in pixels, are left out. */
const FINEST = 0.9;

/**
 * A line as an SVG path, in tenths of a pixel; closed for a ring. From its first point on it goes by
 * steps: a page that holds shapes is a good part shorter so.
 */
export function linePath(line: readonly Position[], frame: MapFrame, closed: boolean): string {
  const kept: (readonly [number, number])[] = [];
  for (const point of line.map(frame.project)) {
    const last = kept.at(-1);
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < FINEST) continue;
    kept.push(point);
  }
  // A ring that is smaller than a pixel is not seen.
  if (kept.length < (closed ? 3 : 2)) return '';
  // Rounded before they are taken from each other, so that no error adds up.
  const tenths = kept.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const pair = (x: number, y: number) => `${x / 10} ${y / 10}`;
  const steps = tenths
    .slice(1)
    .map(([x, y], index) => pair(x - tenths[index]![0], y - tenths[index]![1]));
  return `M${pair(...tenths[0]!)}l${steps.join(' ')}${closed ? 'Z' : ''}`.replaceAll(' -', '-');
}

/** A shape as an SVG path, its holes included. */
export function shapePath(shape: Polygon | MultiPolygon, frame: MapFrame): string {
  return polygonsOf(shape)
    .flatMap((rings) => rings.map((ring) => linePath(ring, frame, true)))
    .join('');
}
