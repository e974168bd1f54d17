import { combine, parseDbf, parseShp } from 'shpjs';
import type { Part } from '../rows.ts';
import { partOfThings } from './records.ts';
import type { Archive } from './zip.ts';

/**
 * The shapefiles of an archive, and what the first says of its coordinate system (`.prj`). Throws
 * what its reader throws at a broken one.
 */
export function partsOfShapefile(archive: Archive): {
  readonly parts: readonly Part[];
  readonly crs: string;
} {
  const names = [...archive.keys()];
  const beside = (shape: string, suffix: string) => {
    const stem = shape.slice(0, -3).toLowerCase();
    const name = names.find((one) => one.toLowerCase() === `${stem}${suffix}`);
    return name === undefined ? undefined : archive.get(name);
  };
  const shapes = names.filter((name) => /\.shp$/i.test(name));
  const parts = shapes.flatMap((name) => {
    const dbf = beside(name, 'dbf');
    // The .prj is not given here: it names no shift of datum, and Lambert 72 would land 100 m off.
    const geometries = parseShp(archive.get(name)!);
    const rows = dbf ? parseDbf(dbf, beside(name, 'cpg')) : geometries.map(() => ({}));
    const { features } = combine([geometries, rows]);
    return partOfThings(features, name.replace(/^.*\//, '').slice(0, -4));
  });
  const [first = ''] = shapes;
  const prj = beside(first, 'prj');
  return { parts, crs: prj ? new TextDecoder().decode(prj) : '' };
}
