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
const KM_PER_DEGREE = 111.13;

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
  const { west, south, east, north } = boxAround(shapes);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / ((east - west) * squeeze);
  return {
    width,
    height: Math.ceil((north - south) * scale + 2 * margin),
    perKm: scale / KM_PER_DEGREE,
    project: ([lng, lat]) => [
      margin + (lng! - west) * squeeze * scale,
      margin + (north - lat!) * scale,
    ],
  };
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

/** A frame of a given size with all of a box in its middle, as large as it can be. */
export function frameFor(
  { west, south, east, north }: GeoBox,
  { width, height, margin }: { width: number; height: number; margin: number },
): MapFrame {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, up] = [(east - west) * squeeze, north - south];
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / up);
  const [left, top] = [(width - across * scale) / 2, (height - up * scale) / 2];
  return {
    width,
    height,
    perKm: scale / KM_PER_DEGREE,
    project: ([lng, lat]) => [left + (lng! - west) * squeeze * scale, top + (north - lat!) * scale],
  };
}

/** Points nearer than this to the last one drawn, in pixels, are left out. */
const FINEST = 0.9;

/** A line as an SVG path, in tenths of a pixel; closed for a ring. */
export function linePath(line: readonly Position[], frame: MapFrame, closed: boolean): string {
  const kept: (readonly [number, number])[] = [];
  for (const point of line.map(frame.project)) {
    const last = kept.at(-1);
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < FINEST) continue;
    kept.push(point);
  }
  // A ring that is smaller than a pixel is not seen.
  if (kept.length < (closed ? 3 : 2)) return '';
  const pair = ([x, y]: readonly [number, number]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${kept.map(pair).join('L')}${closed ? 'Z' : ''}`;
}

/** A shape as an SVG path, its holes included. */
export function shapePath(shape: Polygon | MultiPolygon, frame: MapFrame): string {
  return polygonsOf(shape)
    .flatMap((rings) => rings.map((ring) => linePath(ring, frame, true)))
    .join('');
}
