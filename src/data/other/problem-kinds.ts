import type { Problem } from '../problems/problems.ts';
import type { Row } from './rows.ts';

/** So many rows of a kind are shown. */
const SHOWN = 3;
/** So many cells of a row are shown, and so many letters of each. */
const [CELLS, LETTERS] = [40, 200];

/** A row that something is wrong with, as one may look at it. */
export interface SampleRow {
  readonly problem: Problem;
  /** By column; of a file without rows none. */
  readonly cells: readonly (readonly [column: string, text: string])[];
}

/** All that is wrong in one way. */
export interface ProblemKind {
  /** The first of them. */
  readonly problem: Problem;
  readonly count: number;
  readonly samples: readonly SampleRow[];
}

const cellsOf = (row: Row | null): SampleRow['cells'] =>
  row === null
    ? []
    : [...row.cells]
        .filter(([, text]) => text !== '')
        .slice(0, CELLS)
        .map(([column, text]) => [column, text.slice(0, LETTERS)] as const);

/** Gathers what is wrong by its kind: what it is, how bad, and in which column. */
export class KindGatherer {
  private readonly kinds = new Map<
    string,
    { problem: Problem; count: number; samples: SampleRow[] }
  >();

  add(problem: Problem, row: Row | null = null): void {
    const { code, severity, field, file } = problem;
    // What is wrong with a field of the contract has its path, which says more than its kind.
    const key = [code, severity, row === null ? file : '', field ?? ''].join('\n');
    const kind = this.kinds.get(key) ?? { problem, count: 0, samples: [] };
    kind.count++;
    if (kind.samples.length < SHOWN) kind.samples.push({ problem, cells: cellsOf(row) });
    this.kinds.set(key, kind);
  }

  /** What leaves rows out first, then what is most frequent. */
  all(): readonly ProblemKind[] {
    const rank = ({ problem }: ProblemKind) => (problem.severity === 'error' ? 0 : 1);
    return [...this.kinds.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
  }
}
