import type { FileCost } from './own-file.ts';
import type { Cost } from './probe.ts';
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
  readonly cluster: Measured;
}

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
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

function rows({ ours, cluster }: SizeReport): readonly (readonly string[])[] {
  const ratio = (a: readonly number[], b: readonly number[]) =>
    a.length > 0 && b.length > 0 ? `${(middle(a) / middle(b)).toFixed(2)} ×` : '-';
  const times = (step: Step, of: Measured) =>
    (of.steps.get(step) ?? []).map((cost) => valueOf(step, cost));
  const single = (name: string, a: number, b: number) => [
    name,
    number(a),
    number(b),
    `${(a / b).toFixed(2)} ×`,
  ];
  return [
    ['open: to usable, ms', pair(ours.open), pair(cluster.open), ratio(ours.open, cluster.open)],
    ...STEPS.map((step) => {
      const [a, b] = [times(step, ours), times(step, cluster)];
      return [`${WORDS[step]}, ms`, pair(a), pair(b), ratio(a, b)];
    }),
    single('elements in the page', ours.nodes, cluster.nodes),
    single('heap with workers, MB', ours.heap, cluster.heap),
    single('bytes to usable, gzipped, kB', ours.bytes / 1000, cluster.bytes / 1000),
  ];
}

function table(report: SizeReport): string {
  const head = ['', 'ours', 'Leaflet.markercluster', 'ratio'];
  const lines = [head, ['---', '--:', '--:', '--:'], ...rows(report)];
  return [
    `## ${report.count.toLocaleString('en')} initiatives`,
    '',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

function fileTable(files: readonly FileCost[]): string {
  const lines = [
    ['', 'to the form', 'stands still at most', 'to the map', 'stands still at most'],
    ['---', '--:', '--:', '--:', '--:'],
    ...files.map(({ name, megabytes, toForm, stillReading, toMap, stillShowing }) => [
      `${name}, ${number(megabytes)} MB`,
      ...[toForm, stillReading, toMap, stillShowing].map(number),
    ]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
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
inhabitants, periods, links and texts as a guide has them. Beside ours, in the same run, a bare page
with Leaflet and Leaflet.markercluster on the same points: it has no list, facets, search, fiches or
timeline, and no place that says "approximate".

${reports.map(table).join('\n\n')}

"To usable" is until a marker, the list, the timeline and the keys are there (there: a marker). A
question is asked as the address does it; while one types, the address follows 250 ms after the last
letter. The work of a zoom is script, style, layout and paint, since it is animated in both.

## A file of somebody else

One opening of each, in milliseconds: from the choice of the file to the form with the number of rows
that will show, and from there to the map; the longest time from one frame to the next meanwhile.

${fileTable(files)}
`;
}
