import { COUNTRY_SYSTEMS, FIRST_SYSTEMS } from '../../../domain/country/coordinate-systems.ts';
import type { SystemExtent } from '../../../domain/geometry/named-system.ts';

/** Gives [lng, lat] in degrees (WGS 84) of a position of a file. */
export type ToWgs84 = (position: readonly number[]) => readonly [number, number];

/** EPSG 28992, with the shift of EPSG operation 4833. */
const RD_NEW =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 ' +
  '+y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,1.9342,-1.6677,9.1019,4.0725 +units=m +no_defs';

/** EPSG 2154, on RGF93, which is WGS 84 to within a metre. */
const LAMBERT_93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 ' +
  '+towgs84=0,0,0 +units=m +no_defs';

/** EPSG 2169, with the shift of EPSG operation 5485. */
const LUREF =
  '+proj=tmerc +lat_0=49.8333333333333 +lon_0=6.16666666666667 +k=1 +x_0=80000 +y_0=100000 ' +
  '+ellps=intl +towgs84=-189.6806,18.3463,-42.7695,-0.33746,-3.09264,2.53861,0.4598 +units=m +no_defs';

/** Coordinate systems by the names that people know; null is degrees. */
export const SYSTEMS: Readonly<Record<string, string | null>> = {
  'WGS 84': null,
  ...Object.fromEntries(COUNTRY_SYSTEMS.map(({ name, definition }) => [name, definition])),
  'Web Mercator': 'EPSG:3857',
  'RD New': RD_NEW,
  'Lambert 93': LAMBERT_93,
  LUREF,
  'ETRS89-LAEA':
    '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs',
};

/** What a file may call each system: EPSG codes, and names as in the .prj of a shapefile. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  ...COUNTRY_SYSTEMS.map(({ calledSo, name }) => [calledSo, name] as const),
  [/\b(3857|3785|900913|102100|102113)\b|web[ _]mercator|pseudo-?mercator/i, 'Web Mercator'],
  [/28992|rd[ _]new/i, 'RD New'],
  [/\b2154\b|lambert-?[ _]?93/i, 'Lambert 93'],
  [/\b2169\b|luref/i, 'LUREF'],
  [/\b3035\b|laea/i, 'ETRS89-LAEA'],
  [/crs:?84|4326|4258|4171|^\s*geogcs/i, 'WGS 84'],
];

/** Universal Transverse Mercator, on WGS 84 or ETRS89: its zone in the last two digits of the code. */
function utmOf(hint: string): string | null {
  const [, kind = '', zone = ''] = /\b(326|327|258)(\d{2})\b/.exec(hint) ?? [];
  if (zone === '') return null;
  return `+proj=utm +zone=${Number(zone)} ${kind === '327' ? '+south ' : ''}+datum=WGS84 +units=m +no_defs`;
}

/**
 * The coordinate system that a file names, by its name or, where we have none for it, as the file
 * says it; null where it names none.
 * @param hint what the file says: an EPSG code, a URN, or the text of a .prj
 */
export function systemNamed(hint: string): string | null {
  if (hint.trim() === '') return null;
  const known = HINTS.find(([pattern]) => pattern.test(hint))?.[1];
  if (known !== undefined) return known;
  const utm = utmOf(hint);
  if (utm !== null) return utm;
  // The text of a .prj says all that a projection needs.
  return /^\s*PROJCS\[/.test(hint) ? hint : null;
}

/** Eastings and northings of the countries that each system is made for, with room around. */
const EXTENTS: readonly (readonly [string, SystemExtent])[] = [
  ...COUNTRY_SYSTEMS.map(({ name, extent }) => [name, extent] as const),
  ['RD New', { x: [-10_000, 300_000], y: [290_000, 640_000] }],
  ['Web Mercator', { x: [270_000, 725_000], y: [6_330_000, 6_720_000] }],
  ['Lambert 93', { x: [90_000, 1_260_000], y: [6_030_000, 7_150_000] }],
];

const within = ({ x, y }: SystemExtent, [east = NaN, north = NaN]: readonly number[]) =>
  east >= x[0] && east <= x[1] && north >= y[0] && north <= y[1];

/** Whether numbers may be degrees: [lng, lat], or the other way about. */
const mayBeDegrees = ([x = NaN, y = NaN]: readonly number[]) =>
  Math.abs(x) <= 180 && Math.abs(y) <= 180;

/**
 * The coordinate system that numbers seem to be in, by their size; null for degrees and for what no
 * system of ours is made for.
 * @param positions [x, y], or [lng, lat]
 */
export function systemBySize(positions: readonly (readonly number[])[]): string | null {
  const most = (fits: (position: readonly number[]) => boolean) =>
    positions.filter(fits).length > positions.length * 0.7;
  if (positions.length === 0 || most(mayBeDegrees)) return null;
  const inOrder = EXTENTS.toSorted(
    ([a], [b]) => Number(FIRST_SYSTEMS.includes(b)) - Number(FIRST_SYSTEMS.includes(a)),
  );
  return inOrder.find(([, box]) => most((position) => within(box, position)))?.[0] ?? null;
}

/** Whether most positions can only be metres. */
export const areMetres = (positions: readonly (readonly number[])[]): boolean =>
  positions.filter((one) => !mayBeDegrees(one)).length > positions.length / 2;

/**
 * The way from a coordinate system to WGS 84; null where we do not know it. What projects is
 * fetched for this alone.
 * @param system a name of `SYSTEMS`, or a definition as a file has it
 */
export async function toWgs84(system: string): Promise<ToWgs84 | null> {
  const definition = system in SYSTEMS ? SYSTEMS[system] : system;
  if (definition === null || definition === undefined) {
    return ([lng = NaN, lat = NaN]) => [lng, lat];
  }
  const { default: proj4 } = await import('proj4');
  try {
    const { inverse } = proj4(definition);
    return ([x = NaN, y = NaN]) => {
      const [lng = NaN, lat = NaN] = inverse<number[]>([x, y]);
      return [lng, lat];
    };
  } catch (error) {
    // It throws texts as well as errors at what it cannot read.
    if (error instanceof Error || typeof error === 'string') return null;
    throw error;
  }
}
