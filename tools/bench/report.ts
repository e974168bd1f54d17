import { growthOf } from './growth.ts';
import type { FileCost } from './own-file.ts';
import type { Cost } from './probe.ts';
import { middle } from './middle.ts';
import { STEPS, type Step } from './steps.ts';

/** What was measured of one page with so many initiatives. */
export interface Measured {
  readonly open: readonly number[];
  readonly steps: ReadonlyMap<Step, readonly Cost[]>;
  readonly nodes: number;
  readonly heap: number;
  readonly bytes: number;
}

export interface SizeReport {
  readonly count: number;
  readonly ours: Measured;
  /** In the order of `PEERS`. */
  readonly peers: readonly Measured[];
}

/** The pages beside ours. */
const PEERS = ['Leaflet.markercluster', 'MapLibre'];

const number = (value: number) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });
const pair = (values: readonly number[]) =>
  values.length === 0 ? '-' : `${number(middle(values))} (${number(Math.max(...values))})`;

const WORDS: Readonly<Record<Step, string>> = {
  filter: 'filter: a press to the painted result',
  slider: 'slider: a year to the painted result',
  search: 'search: the question to the painted result',
  letter: 'keystroke: to the painted letter',
  selection: 'selection: a press to the opened fiche',
  zoom: 'zoom: work of the page',
};

/** A zoom is animated, so that its time says little: what the page works for it does. */
const valueOf = (step: Step, { ms, work }: Cost) => (step === 'zoom' ? work : ms);

/** What is measured of a page: its name, its values, of which the middle one counts. */
const ROWS: readonly (readonly [name: string, of: (one: Measured) => readonly number[]])[] = [
  ['open: to usable, ms', ({ open }) => open],
  ...STEPS.map(
    (step) =>
      [
        `${WORDS[step]}, ms`,
        ({ steps }: Measured) => (steps.get(step) ?? []).map((cost) => valueOf(step, cost)),
      ] as const,
  ),
  ['elements in the page', ({ nodes }) => [nodes]],
  ['heap with workers, MB', ({ heap }) => [heap]],
  ['bytes to usable, gzipped, kB', ({ bytes }) => [bytes / 1000]],
];

const asTable = ([head, ...rows]: readonly (readonly string[])[]) =>
  [head!, head!.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function table({ count, ours, peers }: SizeReport): string {
  const ratio = (a: readonly number[], b: readonly number[]) =>
    a.length > 0 && b.length > 0 ? `${(middle(a) / middle(b)).toFixed(2)} ×` : '-';
  const rows = ROWS.map(([name, of]) => [
    name,
    pair(of(ours)),
    ...peers.flatMap((peer) => [pair(of(peer)), ratio(of(ours), of(peer))]),
  ]);
  const head = ['', 'ours', ...PEERS.flatMap((peer) => [peer, 'ours : it'])];
  return `## ${count.toLocaleString('en')} initiatives\n\n${asTable([head, ...rows])}`;
}

/** How each cost of ours grows with the number of initiatives, from the sizes that were measured. */
function growthTable(reports: readonly SizeReport[]): string {
  const counts = reports.map(({ count }) => count);
  const rows = ROWS.map(([name, of]) => {
    const values = reports.map(({ ours }) => middle(of(ours)));
    return [name, ...values.map(number), growthOf(counts, values)];
  });
  const head = ['', ...counts.map((count) => count.toLocaleString('en')), 'grows'];
  return asTable([head, ...rows]);
}

function fileTable(files: readonly FileCost[]): string {
  return asTable([
    ['', 'to the form', 'stands still at most', 'to the map', 'stands still at most'],
    ...files.map(({ name, megabytes, toForm, stillReading, toMap, stillShowing }) => [
      `${name}, ${number(megabytes)} MB`,
      ...[toForm, stillReading, toMap, stillShowing].map(number),
    ]),
  ]);
}

/** The report as a page to read. */
export function reportPage(
  reports: readonly SizeReport[],
  files: readonly FileCost[],
  runs: number,
  where: string,
): string {
  return `# How fast it is

Written by \`npm run bench\`, in real Chromium: ${where}, a window of 1366 × 768, a new
profile for each opening, the production build, gzipped, from the same machine. Median of ${runs} runs, the
worst in brackets. The initiatives are made up by a seeded generator: real communes by their
inhabitants, periods, links and texts as a guide has them. Beside ours, in the same run, two bare pages
on the same points: one with Leaflet and Leaflet.markercluster, one with MapLibre GL JS and its
clustering (this machine has no graphics card: its WebGL is worked out by the processor). They have no
list, facets, search, fiches or timeline, and no place that says "approximate".

${reports.map(table).join('\n\n')}

"To usable" is until a marker, the list, the timeline and the keys are there (there: what is first drawn). A
question is asked as the address does it; while one types, the address follows 250 ms after the last
letter. The work of a zoom is script, style, layout and paint, since it is animated in all.

## How ours grows

The middle values above, and which form goes through them best, by least squares: flat, with the
logarithm, or a straight line.

${growthTable(reports)}

## A file of somebody else

One opening of each, in milliseconds: from the choice of the file to the form with the number of rows
that will show, and from there to the map; the longest time from one frame to the next meanwhile.

${fileTable(files)}
`;
}
