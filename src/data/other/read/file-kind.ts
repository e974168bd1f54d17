/** What a file is that the map cannot read, so that it can be called by its name. */
export const FOREIGN_KINDS = [
  'oldExcel',
  'word',
  'slides',
  'pdf',
  'picture',
  'sound',
  'database',
  'shapePart',
  'archive',
  'xml',
  'bytes',
] as const;
export type ForeignKind = (typeof FOREIGN_KINDS)[number];

export type FileKind = 'zip' | 'gzip' | 'text' | ForeignKind;

const latin = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** What files of a kind begin with. */
const STARTS: readonly (readonly [start: string, kind: FileKind])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['\u001f\u008b', 'gzip'],
  ['%PDF', 'pdf'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\u0000', 'picture'],
  ['MM\u0000*', 'picture'],
  ['ID3', 'sound'],
  ['OggS', 'sound'],
  ['SQLite format 3', 'database'],
  ['\u0000\u0001\u0000\u0000Standard', 'database'],
  ['PAR1', 'database'],
  ['\u0000\u0000\u0027\u000a', 'shapePart'],
  ['Rar!', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['{\\rtf', 'word'],
];

/** How much of a file of Microsoft's old container is looked through for the names of its streams. */
const OLD_DIRECTORY = 200_000;

/** What lies in a file of Microsoft's old container (Compound File Binary). */
function ofContainer(bytes: Uint8Array): ForeignKind {
  const text = latinOf(bytes.subarray(0, OLD_DIRECTORY)).replaceAll('\u0000', '');
  if (text.includes('WordDocument')) return 'word';
  return text.includes('PowerPoint Document') ? 'slides' : 'oldExcel';
}

const latinOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** So much of a file tells whether it is text. */
const SAMPLE = 4000;

/** Whether bytes are no text: signs that no text has, and not the zeros of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const some = bytes.subarray(0, SAMPLE);
  const strange = some.filter(
    (byte) => (byte < 9 && byte !== 0) || (byte > 13 && byte < 27) || byte === 28 || byte === 127,
  ).length;
  const zeros = some.filter((byte) => byte === 0).length;
  return strange > some.length * 0.02 || (zeros > 0 && zeros < some.length * 0.2);
}

/** What a file is by what it begins with, whatever it is called. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const start = latin(bytes, 0, 24);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return ofContainer(bytes);
  if (start.startsWith('RIFF')) return start.slice(8, 12) === 'WEBP' ? 'picture' : 'sound';
  if (start.slice(4, 8) === 'ftyp') return /heic|mif1|avif/.test(start) ? 'picture' : 'sound';
  const known = STARTS.find(([signs]) => start.startsWith(signs));
  // A table may well begin with the letters of a picture: then the rest is text.
  if (known && (known[0].length > 2 || known[1] === 'gzip' || isBinary(bytes))) return known[1];
  return isBinary(bytes) ? 'bytes' : 'text';
}

/** What lies in an archive, by the names of its files. */
export function kindOfZip(
  names: readonly string[],
): 'excel' | 'ods' | 'kmz' | 'shapefile' | 'files' | ForeignKind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.(xml|bin)$/))
    return has(/\.bin$/) && !has(/workbook\.xml$/) ? 'oldExcel' : 'excel';
  if (has(/^word\//)) return 'word';
  if (has(/^ppt\//)) return 'slides';
  // An OpenDocument file has at least one of these beside what it says.
  if (has(/^content\.xml$/) && has(/^(mimetype|styles\.xml|META-INF\/manifest\.xml)$/))
    return 'ods';
  // The map of a KMZ; without one, each of its maps counts.
  if (has(/^doc\.kml$/i)) return 'kmz';
  if (has(/\.shp$/i)) return 'shapefile';
  return has(READABLE) ? 'files' : 'archive';
}

/** Names of files in an archive that the map may read. */
export const READABLE =
  /\.(csv|tsv|txt|xlsx|ods|geojson|json|jsonl|ndjson|geojsonl|topojson|umap|gpx|kml|kmz|xls)$/i;
