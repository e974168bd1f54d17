import type { MultiPolygon, Polygon, Position } from 'geojson';

/** How degrees become units of the inset's picture. */
export interface InsetScale {
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

const polygonsOf = (shape: Polygon | MultiPolygon) =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** A picture 100 units high that holds all the shapes (equirectangular around their middle). */
export function insetScale(shapes: readonly (Polygon | MultiPolygon)[]): InsetScale {
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

/** An SVG path of a shape's outer rings. */
export function pathOf(shape: Polygon | MultiPolygon, scale: InsetScale): string {
  const spot = ([lng, lat]: Position) => {
    const x = MARGIN + (lng! - scale.west) * scale.shrink * scale.perDegree;
    const y = MARGIN + (scale.north - lat!) * scale.perDegree;
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return polygonsOf(shape)
    .map(([outer]) => `M${(outer ?? []).map(spot).join('L')}Z`)
    .join('');
}
