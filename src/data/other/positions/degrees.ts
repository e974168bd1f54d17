/** A latitude and longitude, degrees. */
export interface LatLng {
  readonly lat: number;
  readonly lng: number;
}

/** Letters of the winds in our languages, and whether they say that a number is less than zero. */
const WINDS: Readonly<Record<string, -1 | 1>> = { n: 1, s: -1, z: -1, e: 1, o: 1, w: -1 };
const MINUS = /[\u2010-\u2015\u2212]/g;
const UNITS =
  /^([+-]?\d+(?:\.\d+)?)\s*(?:°|º|d|deg)?\s*(?:(\d+(?:\.\d+)?)\s*(?:'|′|’|m|min)\s*)?(?:(\d+(?:\.\d+)?)\s*(?:"|″|”|''|s|sec)?\s*)?$/;

/**
 * A number of degrees as people and spreadsheets write it: with a point or a comma, a sign, degrees
 * with minutes and seconds, the letter of a wind, an apostrophe that kept it from being a number.
 * Metres of a map projection are numbers too. NaN for anything else, such as `50.846.700`.
 */
export function readDegrees(text: string): number {
  const plain = text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(MINUS, '-')
    .trim()
    .replace(/^'+(?=[\d+-])/, '');
  const wind = /^([nszeow])\s*(?=\d)|(?<=[\d'"°″′”’])\s*([nszeow])$/i.exec(plain);
  const letter = (wind?.[1] ?? wind?.[2] ?? '').toLowerCase();
  const bare = (wind ? plain.replace(wind[0], '') : plain).trim();
  // "O" is east in Dutch and west in French: west of Greenwich lies none of what we look for.
  const sign = WINDS[letter] ?? 1;
  const commas = bare.split(',').length - 1;
  if (commas > 1 || (commas === 1 && bare.includes('.'))) return NaN;
  const dotted = bare.replace(',', '.');
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(dotted)) return sign * Number(dotted);
  const parts = UNITS.exec(dotted);
  if (!parts || !/[°º'′’"″”dm]/i.test(dotted)) return NaN;
  const [, whole = '0', minutes = '0', seconds = '0'] = parts;
  const size = Math.abs(Number(whole)) + Number(minutes) / 60 + Number(seconds) / 3600;
  return (whole.startsWith('-') ? -1 : 1) * sign * size;
}

const NUMBER = String.raw`[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?`;

/** The ways in which addresses of maps say where: latitude first. */
const IN_ADDRESS: readonly RegExp[] = [
  /mlat=(-?[\d.]+)&mlon=(-?[\d.]+)/,
  /#map=[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)/,
  /!3d(-?[\d.]+)!4d(-?[\d.]+)/,
  /@(-?\d+\.\d+),(-?\d+\.\d+)/,
  /[?&](?:q|query|ll|center|destination|daddr|cp|loc)=(-?\d+\.\d+)(?:,|%2C|~)(-?\d+\.\d+)/i,
  /^geo:(-?[\d.]+),(-?[\d.]+)/,
];

function pairOfAddress(text: string): LatLng | null {
  const found = IN_ADDRESS.map((pattern) => pattern.exec(text)).find(Boolean);
  return found ? { lat: Number(found[1]), lng: Number(found[2]) } : null;
}

/** Two numbers in a text with anything that may stand between them; null where they are not two. */
function twoIn(text: string): readonly [number, number] | null {
  const bare = text.replace(MINUS, '-').replace(/^[\s([{]+|[\s)\]}]+$/g, '');
  const decimal = /^(-?\d+),(\d+),(-?\d+),(\d+)$/.exec(bare);
  if (decimal) {
    const [, a = '', b = '', c = '', d = ''] = decimal;
    return [Number(`${a}.${b}`), Number(`${c}.${d}`)];
  }
  // "50,8467, 4,3525": what has a blank behind it parts the two, what has none is decimal.
  for (const between of [/\s*[;|/]\s*/, /\s*,\s+/, /\s+/, /,/]) {
    const parts = bare.split(between).filter((part) => part !== '');
    if (parts.length !== 2) continue;
    const [first, second] = parts.map((part) => readDegrees(part.replace(/,$/, '')));
    if (Number.isFinite(first) && Number.isFinite(second)) return [first!, second!];
  }
  return null;
}

/** Degrees and minutes with the letters of winds: `50°50'48"N 4°21'9"E`. */
function pairOfWinds(text: string): LatLng | null {
  const found =
    /^(.*?[nsz])[\s,;]+(.*[eow])$/i.exec(text.trim()) ??
    /^([nsz].*?)[\s,;]+([eow].*)$/i.exec(text.trim());
  if (!found) return null;
  const [lat, lng] = [readDegrees(found[1]!), readDegrees(found[2]!)];
  return Number.isFinite(lat) && Number.isFinite(lng) ? { lat, lng } : null;
}

const LABELLED = new RegExp(
  String.raw`"?(lat|latitude|y|lng|lon|long|longitude|x)"?\s*[:=]\s*"?(${NUMBER})`,
  'gi',
);

function pairOfLabels(text: string): LatLng | null {
  const said = [...text.matchAll(LABELLED)].map(
    ([, name, number]) => [/^(la|y)/i.test(name!), readDegrees(number!)] as const,
  );
  const lat = said.find(([isLat]) => isLat)?.[1];
  const lng = said.find(([isLat]) => !isLat)?.[1];
  return lat === undefined || lng === undefined ? null : { lat, lng };
}

/**
 * The spot that one text says: "50.8467, 4.3525", degrees and minutes, WKT of a point, an address of
 * a map, names with numbers. Latitude first, unless the text says otherwise. Null for none.
 */
export function readPair(text: string): LatLng | null {
  const plain = text.trim();
  if (plain === '' || !/\d/.test(plain) || Number.isFinite(readDegrees(plain))) return null;
  if (/^(https?|geo):/i.test(plain)) return pairOfAddress(plain);
  const wkt = /^(?:SRID=\d+;\s*)?POINT\s*(?:ZM?|M)?\s*\(\s*(\S+)\s+([^\s)]+)/i.exec(plain);
  if (wkt) return { lng: readDegrees(wkt[1]!), lat: readDegrees(wkt[2]!) };
  const labelled = pairOfLabels(plain);
  if (labelled) return labelled;
  const winds = pairOfWinds(plain);
  if (winds) return winds;
  const two = twoIn(plain);
  return two && { lat: two[0], lng: two[1] };
}
