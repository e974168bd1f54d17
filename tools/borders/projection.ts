import proj4 from 'proj4';
import { LAMBERT_72, LAMBERT_2008 } from '../../src/domain/belgium/coordinate-systems.ts';
import { BorderError } from './border-error.ts';

/** Gives [lng, lat] in degrees (WGS 84) of a position of the file. */
export type ToWgs84 = (position: readonly number[]) => [number, number];

const SYSTEMS = {
  'WGS 84': null,
  'Belgian Lambert 72': LAMBERT_72,
  'Belgian Lambert 2008': LAMBERT_2008,
} as const;
export type System = keyof typeof SYSTEMS;

/** What a file may call each system: EPSG codes, and names as in the .prj of a shapefile. */
const HINTS: readonly (readonly [RegExp, System])[] = [
  [/31370|31300|lambert[ _]?(19)?72|belge[ _]lambert[ _]1972/i, 'Belgian Lambert 72'],
  [/3812|lambert[ _]?(20)?08/i, 'Belgian Lambert 2008'],
  [/crs:?84|4326|4258|^geogcs/i, 'WGS 84'],
];

/** Eastings and northings of Belgium, in metres, with room around. */
const inside = (x: number, y: number, west: number, south: number) =>
  x > west && x < west + 300_000 && y > south && y < south + 260_000;

/**
 * The coordinate system of a file: as it says itself, else by the size of its numbers.
 * @throws BorderError when neither tells
 */
export function systemOf(hint: string, [x = NaN, y = NaN]: readonly number[]): System {
  const named = HINTS.find(([pattern]) => pattern.test(hint))?.[1];
  if (named) return named;
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return 'WGS 84';
  if (inside(x, y, 10_000, 10_000)) return 'Belgian Lambert 72';
  if (inside(x, y, 510_000, 510_000)) return 'Belgian Lambert 2008';
  throw new BorderError(
    `The coordinates (${x}, ${y}) are neither degrees nor Belgian Lambert 72 or 2008. ` +
      'Export the file in one of those (EPSG 4326, 31370 or 3812).',
  );
}

/** The way from a system to WGS 84. */
export function toWgs84(system: System): ToWgs84 {
  const definition = SYSTEMS[system];
  if (!definition) return ([lng = NaN, lat = NaN]) => [lng, lat];
  const { inverse } = proj4(definition);
  return ([x = NaN, y = NaN]) => {
    const [lng = NaN, lat = NaN] = inverse<number[]>([x, y]);
    return [lng, lat];
  };
}
