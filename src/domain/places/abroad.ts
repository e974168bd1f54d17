import type { MultiPolygon, Polygon } from 'geojson';
import { distanceToArea } from '../geometry/distance.ts';

/** How far the outlines of the ground may be off, in km: they are drawn for a scale of 1:10 million. */
const SLACK_KM = 3;

/**
 * Whether a point lies outside a country for certain.
 * @param point [lng, lat] in degrees
 * @param land the shapes that make up the country; where there are none, nothing is abroad
 */
export function isAbroad(
  point: readonly [number, number],
  land: readonly (Polygon | MultiPolygon)[],
): boolean {
  return land.length > 0 && land.every((shape) => distanceToArea(point, shape) > SLACK_KM);
}
