import { execa } from 'execa';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { detailFiles } from '../../src/data/publish/publish-details.ts';
import { FORMATS } from '../../src/data/publish/formats/formats.ts';
import { indexFile } from '../../src/data/publish/publish-index.ts';
import { columnsOf } from '../../src/domain/query/columnar/columns.ts';
import { buildAtlas } from '../../src/state/atlas/atlas.ts';
import { ranksOf } from '../../src/state/atlas/ranks.ts';
import { siteDataset } from '../data/site-dataset.ts';
import { madeUpDataset } from '../made-up/initiatives.ts';

/**
 * What so many made-up initiatives cost in the build and in the app, piece by piece, each in a process
 * of its own: a piece that stops does not stop the others. Prints one line a piece, as JSON.
 */
const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '10000,100000,1000000' },
    /** Megabytes that a piece may have. */
    memory: { type: 'string', default: '16000' },
    /** Which pieces, all where none is named. */
    pieces: { type: 'string' },
    piece: { type: 'string' },
    count: { type: 'string' },
  },
});

/** The bytes of some text as it is and gzipped, in megabytes. */
function weight(text: string): { mb: number; gzipped: number } {
  const bytes = Buffer.from(text);
  return { mb: bytes.length / 1e6, gzipped: gzipSync(bytes, { level: 6 }).length / 1e6 };
}

const json = (value: unknown) => weight(JSON.stringify(value));
const made = (count: number) => madeUpDataset(siteDataset(), count);

/** What a piece does with a dataset, and what came of it. */
const PIECES: Readonly<Record<string, (dataset: ReturnType<typeof made>) => object>> = {
  'made up': () => ({}),
  index: (dataset) => json(indexFile(dataset, 'nl')[1]),
  details: (dataset) => {
    const files = detailFiles(dataset, 'nl').map(([path, value]) => ({ path, ...json(value) }));
    const words = files.filter(({ path }) => path.includes('words'));
    const runs = files.filter(({ path }) => !path.includes('words'));
    const sum = (list: typeof files, key: 'mb' | 'gzipped') =>
      list.reduce((all, one) => all + one[key], 0);
    return {
      files: runs.length,
      mb: sum(runs, 'mb'),
      gzipped: sum(runs, 'gzipped'),
      wordsMb: sum(words, 'mb'),
      wordsGzipped: sum(words, 'gzipped'),
    };
  },
  ...Object.fromEntries(
    FORMATS.map(({ extension, write }) => [
      extension,
      (dataset: ReturnType<typeof made>) => {
        const file = write(dataset, 'nl');
        return typeof file === 'string' ? weight(file) : json(file);
      },
    ]),
  ),
  atlas: (dataset) => ({ places: buildAtlas(dataset).dataset.places.length }),
  columns: (dataset) => ({ rows: columnsOf(dataset, ranksOf(dataset)).byName.length }),
};

/** A piece by itself: how long, and how much memory the process had at most. */
function run(piece: string, count: number): void {
  const dataset = made(count);
  const heap = process.memoryUsage().heapUsed;
  const start = performance.now();
  const result = PIECES[piece]!(dataset);
  console.log(
    JSON.stringify({
      count,
      piece,
      ms: performance.now() - start,
      datasetMb: heap / 1e6,
      mostMb: process.resourceUsage().maxRSS / 1e3,
      ...result,
    }),
  );
}

if (values.piece) run(values.piece, Number(values.count));
else {
  for (const count of values.counts.split(',').map(Number)) {
    for (const piece of values.pieces?.split(',') ?? Object.keys(PIECES)) {
      const { stdout, stderr, failed } = await execa(
        'node',
        [
          `--max-old-space-size=${values.memory}`,
          '--import=tsx',
          fileURLToPath(import.meta.url),
          `--piece=${piece}`,
          `--count=${count}`,
        ],
        { reject: false, timeout: 600_000 },
      );
      const last = stderr.split('\n').find((line) => /error|invalid|heap/i.test(line));
      console.log(failed ? JSON.stringify({ count, piece, stopped: last ?? 'too long' }) : stdout);
    }
  }
}
