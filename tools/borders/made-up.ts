import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

const SIDE = 3000;
const COLUMNS = 40;
const [WEST, SOUTH] = [100_000, 90_000];

/** A border of many small bends between two corners, the same from either side. */
function bendy([ax, ay]: Position, [bx, by]: Position): Position[] {
  const steps = 12;
  return Array.from({ length: steps }, (_, step) => {
    const share = step / steps;
    const [x, y] = [ax! + (bx! - ax!) * share, ay! + (by! - ay!) * share];
    const bend = step === 0 ? 0 : 60 * Math.sin(x / 170 + y / 230);
    return ay === by ? [x, y + bend] : [x + bend, y];
  });
}

function cell(index: number): Position[] {
  const [x, y] = [WEST + (index % COLUMNS) * SIDE, SOUTH + Math.floor(index / COLUMNS) * SIDE];
  const corners: Position[] = [
    [x, y],
    [x + SIDE, y],
    [x + SIDE, y + SIDE],
    [x, y + SIDE],
  ];
  const ring = corners.flatMap((corner, i) => {
    const next = corners[(i + 1) % 4]!;
    const forward = corner[0]! + corner[1]! < next[0]! + next[1]!;
    if (forward) return bendy(corner, next);
    return [corner, ...bendy(next, corner).slice(1).reverse()];
  });
  return [...ring, ring[0]!];
}

/**
 * A made-up country of square communes with bendy borders, in Belgian Lambert 72. The second has
 * an exclave within the first, as Baarle-Hertog has.
 */
export function madeUpCountry(
  codes: readonly string[],
): FeatureCollection<Polygon | MultiPolygon, { cd_munty_refnis: string; naam: string }> & {
  crs: unknown;
} {
  const exclave: Position[] = [
    [WEST + 1400, SOUTH + 1400],
    [WEST + 1430, SOUTH + 1400],
    [WEST + 1430, SOUTH + 1430],
    [WEST + 1400, SOUTH + 1430],
    [WEST + 1400, SOUTH + 1400],
  ];
  return {
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31370' } },
    features: codes.map((code, index) => ({
      type: 'Feature',
      properties: { cd_munty_refnis: code, naam: `Gemeente ${code}` },
      geometry:
        index === 1
          ? { type: 'MultiPolygon', coordinates: [[cell(1)], [exclave]] }
          : {
              type: 'Polygon',
              coordinates: index === 0 ? [cell(0), exclave.toReversed()] : [cell(index)],
            },
    })),
  };
}

/** The parts of an ESRI shapefile (polygons; whitepaper of July 1998) with one text column. */
export function madeUpShapefile(
  rings: readonly { code: string; ring: readonly Position[] }[],
): Record<'shp' | 'dbf', Uint8Array> {
  const lengths = rings.map(({ ring }) => 48 + 16 * ring.length);
  const shp = Buffer.alloc(100 + lengths.reduce((sum, length) => sum + 8 + length, 0));
  shp.writeInt32BE(9994, 0);
  shp.writeInt32BE(shp.length / 2, 24);
  shp.writeInt32LE(1000, 28);
  shp.writeInt32LE(5, 32);
  let at = 100;
  for (const [index, { ring }] of rings.entries()) {
    shp.writeInt32BE(index + 1, at);
    shp.writeInt32BE(lengths[index]! / 2, at + 4);
    shp.writeInt32LE(5, at + 8);
    shp.writeInt32LE(1, at + 44);
    shp.writeInt32LE(ring.length, at + 48);
    // A shapefile goes clockwise around what it encloses.
    for (const [i, [x = 0, y = 0]] of ring.toReversed().entries()) {
      shp.writeDoubleLE(x, at + 56 + 16 * i);
      shp.writeDoubleLE(y, at + 64 + 16 * i);
    }
    at += 8 + lengths[index]!;
  }
  const dbf = Buffer.alloc(65 + rings.length * 6 + 1, ' ');
  dbf.fill(0, 0, 65);
  dbf.writeUInt8(3, 0);
  dbf.writeUInt32LE(rings.length, 4);
  dbf.writeUInt16LE(65, 8);
  dbf.writeUInt16LE(6, 10);
  dbf.write('NISCODE', 32);
  dbf.write('C', 43);
  dbf.writeUInt8(5, 48);
  dbf.writeUInt8(13, 64);
  for (const [index, { code }] of rings.entries()) dbf.write(` ${code}`, 65 + index * 6);
  dbf.writeUInt8(26, dbf.length - 1);
  return { shp, dbf };
}
