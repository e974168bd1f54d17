import * as z from 'zod/mini';
import { checkAll } from '../check/check-all.ts';
import { problemsOf } from '../problems/issues.ts';
import { FILES, type Item, type Items } from '../schemas/items.ts';
import { featureWithRoles } from './partners-as-roles.ts';
import { laterContract } from './read-contract.ts';
import { readJson, type JsonFile, type JsonPath } from '../problems/read-json.ts';
import type { Problem } from '../problems/problems.ts';
import * as schemas from '../schemas/source-schemas.ts';
import type { Source } from '../schemas/source-schemas.ts';

const isFile = (read: JsonFile | Problem): read is JsonFile => 'lineOf' in read;

function textOf(value: unknown, field: string): string | null {
  const text = (value as Record<string, unknown> | null)?.[field];
  return typeof text === 'string' ? text : null;
}

/**
 * The door: reads the hand-edited files of `data/`, by name. Gives the dataset's source when
 * nothing is wrong with it, and all problems of all files at once. Throws nothing.
 */
export function readSource(files: Readonly<Record<string, Uint8Array>>): {
  source: Source | null;
  problems: readonly Problem[];
} {
  const later = laterContract(files);
  const problems: Problem[] = later ? [later] : [];
  const unread = new Set<string>();
  const ids = {
    fiches: new Set<string>(),
    approaches: new Set<string>(),
    organisations: new Set<string>(),
    places: new Set<string>(),
  };

  const one = <T>(name: string, schema: z.ZodMiniType<T>): Item<T> | null => {
    const read = readJson(name, files[name]);
    if (!isFile(read)) {
      problems.push(read);
      unread.add(name);
      return null;
    }
    const result = schema.safeParse(read.value);
    if (result.success) return { value: result.data, file: name, name: '', line: read.lineOf };
    problems.push(...problemsOf(result.error.issues, read.value, name, '', read.lineOf));
    return null;
  };

  const many = <T>(name: string, schema: z.ZodMiniType<T>, ...known: Set<string>[]): Item<T>[] => {
    const read = readJson(name, files[name]);
    if (!isFile(read)) {
      problems.push(read);
      unread.add(name);
      return [];
    }
    const collection = name.endsWith('.geojson');
    const list = collection ? (read.value as { features?: unknown } | null)?.features : read.value;
    if (!Array.isArray(list)) {
      const field = collection ? 'features' : '';
      problems.push(
        ...problemsOf(
          [
            {
              code: 'invalid_type',
              expected: 'array',
              path: collection ? ['features'] : [],
              message: '',
              input: list,
            },
          ],
          read.value,
          name,
          field,
          read.lineOf,
        ),
      );
      unread.add(name);
      return [];
    }
    return list.flatMap((value: unknown, index): Item<T>[] => {
      const id = textOf(value, 'id');
      const label = id ?? textOf(value, 'geonames') ?? `#${index + 1}`;
      if (id !== null) for (const set of known) set.add(id);
      const line = (path: JsonPath) =>
        read.lineOf([...(collection ? ['features'] : []), index, ...path]);
      const result = schema.safeParse(name === FILES.initiatives ? featureWithRoles(value) : value);
      if (result.success) return [{ value: result.data, file: name, name: label, line }];
      problems.push(...problemsOf(result.error.issues, value, name, label, line));
      return [];
    });
  };

  const items: Items = {
    map: later ? null : one(FILES.map, schemas.map),
    guide: one(FILES.guide, z.nullable(schemas.guide)),
    site: one(FILES.site, schemas.site),
    vocabulary: one(FILES.vocabulary, schemas.vocabulary),
    approaches: many(FILES.approaches, schemas.approach, ids.fiches, ids.approaches),
    challenges: many(FILES.challenges, schemas.challenge, ids.fiches),
    initiatives: many(FILES.initiatives, schemas.initiative, ids.fiches),
    organisations: many(FILES.organisations, schemas.organisation, ids.organisations),
    places: many(FILES.places, schemas.place, ids.places),
    landmarks: many(FILES.landmarks, schemas.landmark),
    towns: many(FILES.towns, schemas.town),
    outlines: many(FILES.outlines, schemas.outline),
    waters: many(FILES.waters, schemas.water),
    basemaps: many(FILES.basemaps, schemas.basemap),
    columns: many(FILES.columns, schemas.column),
    log: many(FILES.log, schemas.logEntry),
    glossary: many(FILES.glossary, schemas.glossaryTerm),
    ids,
    unread,
  };
  problems.push(...checkAll(items));

  const { map, guide, site, vocabulary } = items;
  const broken = problems.some(({ severity }) => severity === 'error');
  if (broken || !map || !guide || !site || !vocabulary) return { source: null, problems };
  const values = <T>(list: readonly Item<T>[]) => list.map(({ value }) => value);
  return {
    source: {
      map: map.value,
      guide: guide.value,
      site: site.value,
      vocabulary: vocabulary.value,
      approaches: values(items.approaches),
      challenges: values(items.challenges),
      initiatives: values(items.initiatives),
      organisations: values(items.organisations),
      places: values(items.places),
      landmarks: values(items.landmarks),
      towns: values(items.towns),
      outlines: values(items.outlines),
      waters: values(items.waters),
      basemaps: values(items.basemaps),
      glossary: values(items.glossary),
      log: values(items.log),
    },
    problems,
  };
}
