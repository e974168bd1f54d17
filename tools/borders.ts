import { mkdirSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { addCommune } from './borders/add-commune.ts';
import { BorderError } from './borders/border-error.ts';
import { fetchBorders, type BorderSource } from './borders/fetch-borders.ts';
import { makeBorders } from './borders/make-borders.ts';
import { readBorders } from './borders/read-borders.ts';

const OUT = 'borders/communes.geojson';
const PLACES = 'data/places.geojson';
const SOURCES = fileURLToPath(new URL('./borders/sources.json', import.meta.url));
const DETAIL_METRES = '30';

const log = (line: string) => process.stdout.write(`${line}\n`);

/** Writes a file whole or not at all; tells whether that changed anything. */
function put(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
  return true;
}

async function raw(file: string | undefined, id: string | undefined, sources: string) {
  if (file !== undefined) {
    if (!existsSync(file)) throw new BorderError(`There is no file ${file}.`);
    return { bytes: readFileSync(file), attribution: basename(file) };
  }
  const list = JSON.parse(readFileSync(sources, 'utf8')) as BorderSource[];
  const source = id === undefined ? list[0] : list.find((one) => one.id === id);
  if (!source) {
    throw new BorderError(
      `No source "${id ?? ''}". There are: ${list.map((one) => one.id).join(', ')}.`,
    );
  }
  return { bytes: await fetchBorders(source, log), attribution: source.attribution };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      out: { type: 'string', default: OUT },
      places: { type: 'string', default: PLACES },
      sources: { type: 'string', default: SOURCES },
      nis: { type: 'string' },
      detail: { type: 'string', default: DETAIL_METRES },
      attribution: { type: 'string' },
      add: { type: 'string', multiple: true, default: [] },
    },
  });
  const [file] = positionals;
  const { bytes, attribution } = await raw(file, values.source, values.sources);
  const places = readFileSync(values.places, 'utf8');
  const { features } = JSON.parse(places) as {
    features: readonly { id: string; properties: { level: string } }[];
  };
  const own = features.filter(({ properties }) => properties.level === 'commune');
  const { borders, areas } = makeBorders(readBorders(bytes), {
    wanted: [...new Set([...own.map(({ id }) => id), ...values.add])],
    attribution: values.attribution ?? attribution,
    nis: values.nis ?? null,
    whole: file === undefined,
    detail: Number(values.detail),
    log,
  });
  let text = places;
  for (const nis of values.add) text = addCommune(text, nis, areas) ?? text;
  if (text !== places) {
    const options = await resolveConfig(values.places);
    put(values.places, await format(text, { ...options, parser: 'json' }));
    log(`Added to ${values.places}: ${values.add.join(', ')}. Check it: npm run data:check`);
  }
  const changed = put(values.out, `${JSON.stringify(borders)}\n`);
  log(changed ? `Written: ${values.out}. Now: npm run build` : 'Nothing has changed.');
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BorderError)) throw error;
  process.stderr.write(`${error.message}\nNothing was written.\n`);
  process.exitCode = 1;
}
