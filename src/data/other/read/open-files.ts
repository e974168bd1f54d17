import { sizeOf, type Part } from '../rows.ts';
import { openFile, type Opening } from './open-file.ts';

/** A file as a person gave it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const isOnlyContract = (openings: readonly Opening[]) =>
  openings.every(({ file }) => file.kind !== 'parts') &&
  openings.some(({ file }) => file.kind === 'contract');

/** The parts of a file among others, each with the name of its file. */
async function partsIn({ file }: Opening, name: string): Promise<readonly Part[]> {
  if (file.kind === 'none') return [];
  const parts =
    file.kind === 'parts'
      ? file.parts
      : (await import('./json-forms.ts')).partsOfJson(
          { type: 'FeatureCollection', features: file.features },
          name,
        ).parts;
  const title = name.replace(/\.\w+$/, '');
  return parts
    .filter((part) => sizeOf(part) > 0)
    .map((part) => ({
      ...part,
      file: name,
      name: part.name === '' ? title : `${title} · ${part.name}`,
    }));
}

/**
 * Opens files together, as one dataset whose parts are theirs. Never throws, as `openFile` does not:
 * what is wrong with one of them costs no other.
 */
export async function openFiles(files: readonly GivenFile[]): Promise<Opening> {
  const openings: Opening[] = [];
  for (const { bytes, name } of files) openings.push(await openFile(bytes, name));
  const [only] = openings;
  if (only && openings.length === 1) return only;
  const problems = openings.flatMap((one) => one.problems);
  if (isOnlyContract(openings)) {
    const features = openings.flatMap(({ file }) =>
      file.kind === 'contract' ? file.features : [],
    );
    return { file: { kind: 'contract', features }, problems };
  }
  const each = await Promise.all(openings.map((one, index) => partsIn(one, files[index]!.name)));
  const parts = each.flat();
  if (parts.length === 0) return { file: { kind: 'none' }, problems };
  const crs = openings
    .map(({ file }) => (file.kind === 'parts' ? file.crs : ''))
    .find((one) => one !== '');
  return { file: { kind: 'parts', parts, crs: crs ?? '' }, problems };
}
