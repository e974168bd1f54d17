import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteDataset } from '../../../tools/data/site-dataset.ts';
import type { Problem } from '../problems/problems.ts';
import { formatProblem } from '../problems/problem-texts.ts';
import { loadDataset } from '../load/load-dataset.ts';
import { loadDetails } from '../load/load-details.ts';
import { loadWords } from '../load/load-words.ts';
import { show, surroundings } from '../other/test-open.ts';
import { publish } from '../publish/publish.ts';
import { readStory } from '../story/story.ts';
import { storyFromLink } from '../story/story-link.ts';

/** How many cases each property is tried with. */
const RUNS = Number(process.env.RUNS ?? 10_000);

const base = siteDataset();
const three = base.initiatives.slice(0, 3);
/** A few of everything, so that ten thousand cases are soon tried. */
const few = {
  ...base,
  initiatives: three,
  approaches: base.approaches.slice(0, 2),
  challenges: base.challenges.slice(0, 2),
  organisations: base.organisations.filter(({ id }) =>
    three.some(({ initiators, roles }) => [...initiators, ...roles].some((one) => one.id === id)),
  ),
  places: base.places.filter(({ id }) => three.some(({ places }) => places.includes(id))),
  ground: [],
  waters: [],
};
const files = Object.fromEntries(
  Object.entries(publish(base)).map(([path, value]) => [path, JSON.stringify(value)]),
);
const fewFiles = Object.fromEntries(
  Object.entries(publish(few)).map(([path, value]) => [path, JSON.stringify(value)]),
);
const SITE = new URL('https://example.org/');
const serve =
  (found: Readonly<Record<string, string>>): typeof fetch =>
  (input) =>
    Promise.resolve(new Response(found[new URL(input as URL).pathname.slice(1)] ?? null));

type Json = Record<string, unknown>;
const INDEX = 'data/index.nl.json';
const CHUNK = 'data/fiches/nl/0.json';
const parsed = (path: string) => JSON.parse(files[path]!) as Json;

/** All that the app reads of a site with some files changed. */
async function load(changes: Readonly<Record<string, string>>, site = files) {
  const fetchFile = serve({ ...site, ...changes });
  const result = await loadDataset(SITE, 'nl', fetchFile);
  if (!result.ok) return { result, details: null, problems: result.problems };
  const details = await loadDetails(SITE, result.dataset, 'all', fetchFile);
  const words = await loadWords(SITE, result.dataset, fetchFile);
  const problems = [...result.problems, ...details.problems, ...words.problems];
  return { result, details, problems };
}

async function open(text: string) {
  const { dataset, kinds } = await show({ x: text }, {}, { ...surroundings, localities: [] });
  return { dataset, problems: kinds.map(({ problem }) => problem) };
}

/** Every problem can be said, and none of them fills the screen. */
function expectSayable(problems: readonly Problem[]): void {
  for (const one of problems) expect(formatProblem(one, 'nl').length).toBeLessThan(2000);
}

describe('the door', () => {
  it('leaves out a title of ten million letters, and keeps the rest', async () => {
    const index = parsed(INDEX) as { initiatives: { shortTitle: string[] } };
    index.initiatives.shortTitle[0] = 'x'.repeat(1e7);
    const { result, problems } = await load({ [INDEX]: JSON.stringify(index) });
    expect(result.ok && result.dataset.initiatives).toHaveLength(base.initiatives.length - 1);
    expect(problems.map(({ code }) => code)).toEqual(['tooLong']);
    expectSayable(problems);
  });

  it('leaves out a shape of a million corners', async () => {
    const places = parsed('data/places.geojson') as { features: { geometry: unknown }[] };
    const ring = Array.from({ length: 1e6 }, () => [4.3, 50.8]);
    places.features[1]!.geometry = { type: 'Polygon', coordinates: [ring] };
    const { problems } = await load({ 'data/places.geojson': JSON.stringify(places) });
    expect(problems.map(({ code }) => code)).toContain('tooManyItems');
    expectSayable(problems);
  });

  it.each([INDEX, CHUNK, 'data/fiches/nl/guide.json', 'data/places.geojson', 'data/words.nl.json'])(
    'takes lists a million deep in %s for what they are',
    async (path) => {
      const deep = '['.repeat(1e6) + ']'.repeat(1e6);
      const { problems } = await load({ [path]: deep });
      expect(problems.length).toBeGreaterThan(0);
      expectSayable(problems);
      const { problems: within } = await load({ [path]: `{"features":[${deep}],"x":${deep}}` });
      expectSayable(within);
    },
  );

  it('reads names that mean something to the language as names', async () => {
    const index = files[INDEX]!.replace('{', '{"__proto__":{"polluted":1},"constructor":{"x":1},');
    const { result } = await load({ [INDEX]: index });
    expect(result.ok).toBe(true);
    expect(({} as Json).polluted).toBeUndefined();
    const own = await open(
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"polluted":1},"name":"A"},"geometry":{"type":"Point","coordinates":[4.3,50.8]}}]}',
    );
    expect(own.dataset?.initiatives).toHaveLength(1);
    expect(({} as Json).polluted).toBeUndefined();
  });

  it('takes out what turns the order of letters, and null bytes', async () => {
    const index = parsed(INDEX) as { initiatives: { shortTitle: string[] } };
    index.initiatives.shortTitle[0] = 'Calame\u202egpj.exe\u0000\u2066';
    const { result } = await load({ [INDEX]: JSON.stringify(index) });
    expect(result.ok && result.dataset.initiatives[0]?.title.nl).toBe('Calamegpj.exe');
  });

  it('leaves out an address that a browser would run, and keeps the fiche', async () => {
    const chunk = JSON.parse(files[CHUNK]!) as { references: Json[]; id: string }[];
    const one = chunk.find(({ references }) => references.length > 0)!;
    one.references[0]!.url = 'javascript:alert(1)';
    const { details, problems } = await load({ [CHUNK]: JSON.stringify(chunk) });
    expect(details?.fiches.get(one.id)?.references[0]?.url).toBeNull();
    expect(problems.map(({ code, feature }) => [code, feature])).toEqual([['url', one.id]]);
  });
});

/** Values that have broken software before, beside any JSON. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    '\u202e\u0000\uffff\ud800',
    -0,
    1e308,
    [],
    {},
    [[[]]],
    { __proto__: null },
    { nl: 1 },
    'NaN',
    '2021/2018',
    '././/',
    true,
  ),
  fc.jsonValue({ maxDepth: 4 }),
);

/** A value of JSON with something in it replaced. */
function changed(value: unknown, path: readonly number[], by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[first % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const inner = changed((value as Json)[key], rest, by);
  if (!Array.isArray(value)) return { ...value, [key]: inner };
  return value.with(Number(key), inner);
}

const path = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 });
/** A file, where in it something is changed, and into what. */
const change = fc.tuple(
  fc.constantFrom(INDEX, CHUNK, 'data/fiches/nl/guide.json', 'data/words.nl.json'),
  path,
  nasty,
);

describe('whatever is wrong with one thing', () => {
  it('in a published file, the door tells it in words and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(change, async ([file, where, by]) => {
        const text = JSON.stringify(changed(JSON.parse(fewFiles[file]!), where, by));
        const { problems } = await load({ [file]: text }, fewFiles);
        expectSayable(problems);
      }),
      { numRuns: RUNS / 2 },
    );
  }, 120_000);

  it('in a file of somebody else, it is told in words and never throws', async () => {
    const contract = parsed('data/initiatives.geojson') as { features: unknown[] };
    const some = { ...contract, features: contract.features.slice(0, 2) };
    await fc.assert(
      fc.asyncProperty(path, nasty, async (where, by) => {
        const { dataset, problems } = await open(JSON.stringify(changed(some, where, by)));
        expectSayable(problems);
        for (const { id, places } of dataset?.initiatives ?? []) {
          expect(id).toMatch(/^[a-z0-9-]+$/);
          expect(places.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('in any text at all, it is told in words and never throws', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc
        .array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 5 }), { maxLength: 8 })
        .map((rows) => rows.map((row) => row.join(';')).join('\n')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        expectSayable((await open(any)).problems);
        expectSayable(readStory(any, 'x').problems);
        expectSayable(storyFromLink(any, 'x').problems);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

describe('a story', () => {
  it.each([
    ['ten million letters', `{"title":"${'x'.repeat(1e7)}"}`],
    ['lists a million deep', `${'['.repeat(1e6)}${']'.repeat(1e6)}`],
    [
      'steps a million',
      `{"kind":"gemeenschapskaart-story","version":1,"title":"x","steps":[${'1,'.repeat(1e6)}1]}`,
    ],
  ])('of %s is refused in words', (_, text) => {
    const { problems } = readStory(text, 'x.json');
    expect(problems.length).toBeGreaterThan(0);
    expectSayable(problems);
  });

  it('leads nowhere but to views of this map', () => {
    const step = (view: string) => ({ title: 'x', note: '', view });
    const { story, problems } = readStory(
      JSON.stringify({
        kind: 'gemeenschapskaart-story',
        version: 1,
        title: '<img src=x onerror=alert(1)>',
        steps: ['javascript:alert(1)', '//evil.example/', '../../x', '?q=ok'].map(step),
      }),
      'x.json',
    );
    expect(story?.steps.map(({ view }) => view)).toEqual(['?q=ok']);
    expect(problems.map(({ code }) => code)).toEqual(['view', 'view', 'view']);
  });
});
