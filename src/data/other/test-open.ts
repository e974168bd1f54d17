import { siteDataset, siteGazetteer } from '../../../tools/data/site-dataset.ts';
import type { Dataset } from '../../domain/model.ts';
import { formatProblem } from '../problems/problem-texts.ts';
import type { ProblemKind } from './problem-kinds.ts';
import { OpenedData, type FileGuess, type Outcome, type Surroundings } from './opened-data.ts';
import { datasetOf } from './other-dataset.ts';
import { openFiles } from './read/open-files.ts';
import { AS_IT_SAYS, type Reading } from './columns/reading.ts';

export const base = siteDataset();

/** What is known on the site, as the map and the desk give it to a reader. */
export const surroundings: Surroundings = {
  places: base.places,
  localities: siteGazetteer(),
  approaches: base.approaches.map(({ id }) => id),
  taken: { initiatives: [], places: [] },
};

/** A file, or several, as the map shows them when the guess is accepted. */
export interface Shown {
  readonly dataset: Dataset | null;
  readonly guess: FileGuess | null;
  readonly outcome: Outcome | null;
  readonly kinds: readonly ProblemKind[];
  /** What is told, in Dutch, one line a kind. */
  readonly said: readonly string[];
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

/** Opens files by their names and accepts the guess, but for what is told otherwise. */
export async function show(
  files: Readonly<Record<string, string | Uint8Array>>,
  told: Partial<Reading> = {},
  around: Surroundings = surroundings,
): Promise<Shown> {
  const given = Object.entries(files).map(([name, content]) => ({ name, bytes: bytesOf(content) }));
  const opening = await openFiles(given);
  const name = given.map((one) => one.name).join(' + ');
  const data = new OpenedData(opening, name, around);
  const lines = (kinds: readonly ProblemKind[]) =>
    kinds.map(({ problem }) => formatProblem(problem, 'nl'));
  if (opening.file.kind === 'none') {
    const kinds = opening.problems.map((problem) => ({ problem, count: 1, samples: [] }));
    return { dataset: null, guess: null, outcome: null, kinds, said: lines(kinds) };
  }
  const guess = opening.file.kind === 'parts' ? await data.guess(told) : null;
  const outcome = await data.outcome({ ...(guess?.reading ?? AS_IT_SAYS), ...told });
  const ground = { base, approaches: base.approaches, month: '2026-11' };
  const { kinds } = outcome;
  return {
    dataset: outcome.entries.length === 0 ? null : datasetOf(outcome, ground),
    guess,
    outcome,
    kinds,
    said: lines(kinds),
  };
}

/** How many initiatives show, and how many rows of each kind of trouble there are, by its code. */
export function counted({
  outcome,
  kinds,
}: Shown): readonly [number, Readonly<Record<string, number>>] {
  const counts: Record<string, number> = {};
  for (const { problem, count } of kinds)
    counts[problem.code] = (counts[problem.code] ?? 0) + count;
  return [outcome?.entries.length ?? 0, counts];
}
