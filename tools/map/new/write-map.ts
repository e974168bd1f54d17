import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { coordAll } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { printJson } from '../../../src/data/edit/patch/print-json.ts';
import { slugOf } from '../../../src/data/other/entry.ts';
import type { Answers } from './answers.ts';
import { takeBorders } from './borders.ts';
import { extentAround, extentOf } from './country-towns.ts';
import { needPacks } from './packs.ts';
import { outlineAround } from './outlines.ts';
import { AREA, skeleton } from './skeleton.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What a folder of a new map was made of, for who made it. */
export interface Written {
  readonly folder: string;
  readonly files: readonly string[];
  /** What the table's door and the check of the data said, in the map's first language. */
  readonly said: string;
}

type Json = Readonly<Record<string, unknown>>;

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Json;
const write = (path: string, value: unknown) => {
  writeFileSync(path, `${printJson(value)}\n`);
};

/** A command of ours with the folder as its map; gives all that it said. Throws that where it fails. */
async function run(folder: string, ...command: readonly string[]): Promise<string> {
  const { all, exitCode } = await execa('npx', ['tsx', ...command], {
    cwd: ROOT,
    env: { GUIDE: folder },
    all: true,
    reject: false,
  });
  if (exitCode !== 0) throw new Error(all);
  return all;
}

/** The zone of a country's clocks; null where it has several, which a person has to choose from. */
function zoneOf(countries: readonly string[]): string | null {
  const [country] = countries;
  if (country === undefined) return null;
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    getTimeZones?: () => string[];
    timeZones?: string[];
  };
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  return zones.length === 1 ? zones[0]! : null;
}

/** Draws the area around what lies in it now, and has the map's box go around that. */
function drawArea(folder: string): void {
  const places = read(
    join(folder, 'places.geojson'),
  ) as unknown as FeatureCollection<Geometry | null>;
  // A place may have a shape of its own: then its corners count.
  const points = places.features.flatMap((one) =>
    one.geometry === null ? [] : (coordAll(one as Feature) as [number, number][]),
  );
  if (points.length === 0) return;
  const outlines = read(join(folder, 'outlines.geojson')) as unknown as FeatureCollection;
  write(join(folder, 'outlines.geojson'), {
    ...outlines,
    features: outlines.features.map((one) =>
      one.id === AREA ? { ...one, geometry: outlineAround(points) } : one,
    ),
  });
  const map = read(join(folder, 'map.json'));
  write(join(folder, 'map.json'), { ...map, extent: extentAround(points) });
}

/**
 * Writes the folder of a new map from answers, with what its table has on it, and checks it.
 * @param beside folder that the files which the answers name lie in
 * @throws Error in words where the folder is not empty, a file is missing, or what came of it is not sound
 */
export async function writeMap(
  target: string,
  answers: Answers,
  beside: string,
  today = new Date(),
): Promise<Written> {
  const folder = resolve(target);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${target} is not empty: name a folder that is not there yet.`);
  }
  needPacks(answers.languages);
  const given = [answers.table, answers.borders].flatMap((name) =>
    name === null ? [] : [resolve(beside, name)],
  );
  const missing = given.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`There is no file ${missing}.`);

  const extent = extentOf(answers.countries);
  // An outline to read the table within; the one around what came of it takes its place.
  const { west, south, east, north } = extent ?? { west: -10, south: -10, east: 10, north: 10 };
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  const corners = [[lng, lat] as const, [lng + 0.1, lat] as const, [lng, lat + 0.1] as const];
  const timeZone = answers.timeZone ?? zoneOf(answers.countries);
  const files = skeleton(
    answers,
    {
      id: slugOf(basename(folder)),
      date: answers.date ?? today.toISOString().slice(0, 7),
      extent,
      timeZone,
    },
    corners,
  );
  mkdirSync(folder, { recursive: true });
  try {
    for (const [name, value] of Object.entries(files)) write(join(folder, name), value);
    const filled =
      answers.table === null
        ? ''
        : await run(folder, 'tools/map/new/fill.ts', resolve(beside, answers.table));
    if (answers.borders !== null) {
      takeBorders(folder, resolve(beside, answers.borders), answers.bordersBy ?? '');
    }
    drawArea(folder);
    const checked = await run(folder, 'tools/data-check.ts', `--lang=${answers.languages[0]!}`);
    const unsaid =
      timeZone === null && answers.countries.length > 0
        ? 'The country has several time zones: put the one of the map in map.json, "timeZone": "America/New_York".'
        : '';
    return {
      folder,
      files: readdirSync(folder),
      said: [filled, checked, unsaid].filter(Boolean).join('\n'),
    };
  } catch (error) {
    // Half a map would stand in the way of the next try.
    rmSync(folder, { recursive: true });
    throw error;
  }
}
