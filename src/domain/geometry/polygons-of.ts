import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The parts of a shape, each as its rings: the outer one first, then its holes. */
export function polygonsOf(shape: Polygon | MultiPolygon): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}
