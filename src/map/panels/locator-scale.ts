import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf } from '../../domain/geometry/polygons-of.ts';

/** How degrees become units of the locator's picture. */
export interface LocatorScale {
  readonly west: number;
  readonly north: number;
  /** Units per degree of latitude; longitude is shortened by the cosine of the latitude. */
  readonly perDegree: number;
  readonly shrink: number;
  readonly width: number;
  readonly height: number;
}

const HEIGHT = 100;
const MARGIN = 4;

/** A picture 100 units high that holds all the shapes (equirectangular around their middle). */
export function locatorScale(shapes: readonly (Polygon | MultiPolygon)[]): LocatorScale {
  const points = shapes.flatMap(polygonsOf).flatMap(([outer]) => outer ?? []);
  const lngs = points.map(([lng]) => lng!);
  const lats = points.map(([, lat]) => lat!);
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const perDegree = (HEIGHT - 2 * MARGIN) / (north - south);
  return {
    west,
    north,
    perDegree,
    shrink,
    width: (east - west) * shrink * perDegree + 2 * MARGIN,
    height: HEIGHT,
  };
}

/** Where a [lng, lat] in degrees stands in the picture. */
export function spotOf([lng, lat]: Position, scale: LocatorScale): { x: number; y: number } {
  return {
    x: MARGIN + (lng! - scale.west) * scale.shrink * scale.perDegree,
    y: MARGIN + (scale.north - lat!) * scale.perDegree,
  };
}

/** An SVG path of a shape's outer rings. */
export function pathOf(shape: Polygon | MultiPolygon, scale: LocatorScale): string {
  const spot = (position: Position) => {
    const { x, y } = spotOf(position, scale);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return polygonsOf(shape)
    .map(([outer]) => `M${(outer ?? []).map(spot).join('L')}Z`)
    .join('');
}
