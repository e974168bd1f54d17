import type { Position } from 'geojson';

/** Pixels of the whole world at zoom 0. */
const WORLD = 256;

/** How web maps lie at a zoom: degrees to pixels of that zoom from the world's top left corner, and back. */
export interface Zoomed {
  readonly zoom: number;
  /** [lng, lat] in degrees to [x, y] in pixels. */
  readonly project: (point: Position) => readonly [number, number];
  /** [x, y] in pixels to [lng, lat] in degrees. */
  readonly unproject: (pixels: readonly [number, number]) => readonly [number, number];
}

/**
 * Web Mercator (EPSG:3857), the Earth as a sphere: what Leaflet and street maps draw in. For points of
 * maps, not of poles.
 */
export function mercator(zoom: number): Zoomed {
  const world = WORLD * 2 ** zoom;
  return {
    zoom,
    project: ([lng, lat]) => {
      const north = Math.log(Math.tan(Math.PI / 4 + (lat! * Math.PI) / 360));
      return [(lng! / 360 + 0.5) * world, (0.5 - north / (2 * Math.PI)) * world];
    },
    unproject: ([x, y]) => {
      const north = (0.5 - y / world) * 2 * Math.PI;
      return [
        (x / world - 0.5) * 360,
        (360 / Math.PI) * (Math.atan(Math.exp(north)) - Math.PI / 4),
      ];
    },
  };
}
