import {
  boxAround,
  frameFor,
  type GeoBox,
  type MapFrame,
} from '../../domain/geometry/map-frame.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';

/** Room around what a chart shows, in chart units. */
const MARGIN = 10;

/** The country, as far as the ground tells; the regions where there is no ground. */
export function countryBox({ dataset, regions }: Atlas): GeoBox {
  const shapes = [...dataset.ground, ...regions].map(({ shape }) => shape);
  return boxAround(shapes.length > 0 ? shapes : dataset.places.map(({ shape }) => shape));
}

/** The frame of a chart around a box. */
export function chartFrame(box: GeoBox, width: number, height: number, margin = MARGIN): MapFrame {
  return frameFor(box, { width, height, margin });
}

/**
 * What a saved view of the map showed: its zoom level is that of web maps, 256 pixels for the world
 * at level 0 (OpenStreetMap, "Slippy map tilenames").
 * @param center [lat, lng] in degrees
 * @param width and `height` in pixels of the map that it is a view of
 */
export function viewBox(
  { center: [lat, lng], zoom }: { center: readonly [number, number]; zoom: number },
  width: number,
  height: number,
): GeoBox {
  const degrees = 360 / (256 * 2 ** zoom);
  const [across, up] = [width * degrees, height * degrees * Math.cos((lat * Math.PI) / 180)];
  return {
    west: lng - across / 2,
    east: lng + across / 2,
    south: lat - up / 2,
    north: lat + up / 2,
  };
}
