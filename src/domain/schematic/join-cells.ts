import { featureCollection, polygon, union } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Joins the cells of one commune into its shape. Throws when there is no cell to join. */
export function joinCells(rings: readonly Position[][]): Polygon | MultiPolygon {
  const cells = rings
    .filter((ring) => ring.length >= 3)
    .map((ring) => polygon([[...ring, ring[0]!]]));
  const [first] = cells;
  if (!first) throw new Error('A commune has no cell in the schematic map.');
  if (cells.length === 1) return first.geometry;
  return union(featureCollection(cells))?.geometry ?? first.geometry;
}
