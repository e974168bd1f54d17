import type * as z from 'zod/mini';
import { memo } from '../domain/memo.ts';
import { periodCode } from '../domain/period-code.ts';
import type { Approach, Challenge, Dataset, Initiative } from '../domain/model.ts';
import { problem, type Problem } from './problems.ts';
import * as published from './published-schemas.ts';
import { approach, basemap, challenge, organisation } from './source-schemas.ts';

export type LoadResult =
  | { readonly ok: true; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The published files that the app begins with, below the site's root. */
export const PATHS = {
  initiatives: 'data/initiatives.geojson',
  fiches: 'data/fiches.json',
  organisations: 'data/organisations.json',
  places: 'data/places.geojson',
  ground: 'data/ground.geojson',
} as const;

type Read = { value: unknown } | { problem: Problem };

async function read(path: string, site: URL, fetchFile: typeof fetch): Promise<Read> {
  try {
    const response = await fetchFile(new URL(path, site));
    if (!response.ok) return { problem: problem('fileMissing', path, { found: response.status }) };
    const text = await response.text();
    if (text.trim() === '') return { problem: problem('empty', path) };
    if (/^\s*</.test(text)) return { problem: problem('html', path) };
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const code = error instanceof SyntaxError ? 'notJson' : 'fileMissing';
    return { problem: problem(code, path, { found }) };
  }
}

/** A member that its schema refuses, with what that found. */
interface Refusal {
  readonly issues: readonly z.core.$ZodIssue[];
  readonly value: unknown;
  readonly file: string;
  readonly name: string;
}

/** Collects sound members of a list and what is wrong with the others. */
class Sorter {
  readonly found: (Problem | Refusal)[] = [];

  whole<T>(schema: z.ZodMiniType<T>, file: string, value: unknown): T | null {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    this.found.push({ issues: result.error.issues, value, file, name: '' });
    return null;
  }

  each<T>(schema: z.ZodMiniType<T>, file: string, values: readonly unknown[]): T[] {
    return values.flatMap((value, index) => {
      const result = schema.safeParse(value);
      if (result.success) return [result.data];
      const id = (value as { id?: unknown } | null)?.id;
      const name = typeof id === 'string' ? id : `#${index + 1}`;
      this.found.push({ issues: result.error.issues, value, file, name });
      return [];
    });
  }

  /** What is wrong, in the order in which it was found; how to say it is fetched when needed. */
  async problems(): Promise<readonly Problem[]> {
    if (this.found.length === 0) return [];
    const { problemsOf } = await import('./issues.ts');
    return this.found.flatMap((one) =>
      'issues' in one ? problemsOf(one.issues, one.value, one.file, one.name, null) : [one],
    );
  }
}

type PublishedInitiative = z.infer<typeof published.publishedInitiative>;

function soundPeriods(features: readonly PublishedInitiative[], problems: (Problem | Refusal)[]) {
  const codeOf = memo(periodCode);
  return features.filter(({ id, properties: { period } }) => {
    const code = period === null ? null : codeOf(period);
    if (code === null) return true;
    problems.push(
      problem(`period.${code}`, PATHS.initiatives, { feature: id, field: 'period', found: period }),
    );
    return false;
  });
}

/**
 * The door of the app: fetches and checks the published files. A broken feature is left out and
 * reported, the rest stays; a broken file stops the loading, but for the ground. Never throws.
 * @param site address of the folder that holds `data/`, ending in a slash
 */
export async function loadDataset(site: URL, fetchFile: typeof fetch = fetch): Promise<LoadResult> {
  const [initiatives, fiches, organisations, places, ground] = (await Promise.all(
    Object.values(PATHS).map((path) => read(path, site, fetchFile)),
  )) as [Read, Read, Read, Read, Read];
  const sorter = new Sorter();
  const take = <T>(file: Read, schema: z.ZodMiniType<T>, path: string): T | null => {
    if (!('problem' in file)) return sorter.whole(schema, path, file.value);
    sorter.found.push(file.problem);
    return null;
  };
  const files = {
    initiatives: take(initiatives, published.collection, PATHS.initiatives),
    fiches: take(fiches, published.publishedFiches, PATHS.fiches),
    organisations: take(organisations, published.list, PATHS.organisations),
    places: take(places, published.collection, PATHS.places),
  };
  // The map stands without the ground around it.
  const around = sorter.each(
    published.publishedGround,
    PATHS.ground,
    take(ground, published.collection, PATHS.ground)?.features ?? [],
  );
  if (!files.initiatives || !files.fiches || !files.organisations || !files.places) {
    return { ok: false, problems: await sorter.problems() };
  }
  const features = soundPeriods(
    sorter.each(published.publishedInitiative, PATHS.initiatives, files.initiatives.features),
    sorter.found,
  );
  const dataset: Dataset = {
    guideDate: files.fiches.guideDate,
    guide: files.fiches.guide ?? null,
    attribution: files.places.attribution ?? null,
    approaches: sorter
      .each(approach, PATHS.fiches, files.fiches.approaches)
      .map((one) => ({ kind: 'approach', ...one }) as Approach),
    challenges: sorter
      .each(challenge, PATHS.fiches, files.fiches.challenges)
      .map((one) => ({ kind: 'challenge', ...one }) as Challenge),
    initiatives: features.map(
      ({ id, properties: { start: _start, end: _end, ...rest } }) =>
        ({
          id,
          kind: 'initiative',
          ...rest,
          places: rest.places.map((place) => place.id),
        }) as Initiative,
    ),
    organisations: sorter.each(organisation, PATHS.organisations, files.organisations),
    places: sorter
      .each(published.publishedPlace, PATHS.places, files.places.features)
      .map(({ id, geometry, properties }) => ({ id, shape: geometry, ...properties })),
    ground: around.flatMap(({ id, geometry, properties: { name } }) =>
      geometry.type === 'LineString' ? [] : [{ id, name, shape: geometry }],
    ),
    waters: around.flatMap(({ id, geometry, properties: { name } }) =>
      geometry.type === 'LineString' ? [{ id, name, course: geometry }] : [],
    ),
    basemaps: sorter.each(basemap, PATHS.fiches, files.fiches.basemaps ?? []),
    themes: files.fiches.themes,
    audiences: files.fiches.audiences,
  };
  return { ok: true, dataset, problems: await sorter.problems() };
}
