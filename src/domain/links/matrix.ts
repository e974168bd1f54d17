import type { Dataset, Initiative } from '../model.ts';
import type { MatrixOrder } from '../lib/orders.ts';
import type { PeriodSpan } from '../time/period-span.ts';
import { pairKey, linksByPair, type PairLink } from './fiche-links.ts';

export interface MatrixRow {
  readonly initiative: Initiative;
  /** Per column, in their order: what ties the initiative to it; empty where nothing does. */
  readonly cells: readonly (readonly PairLink[])[];
}

export interface Matrix {
  /** Ids of the approaches, then of the challenges. */
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** What the rows are ordered by, each a number or text per initiative. */
export interface MatrixKeys {
  readonly titleRank: (initiative: Initiative) => number;
  readonly span: (initiative: Initiative) => PeriodSpan | null;
  readonly placeName: (initiative: Initiative) => string;
  /** Compares names as readers of the language expect. */
  readonly compareNames: (a: string, b: string) => number;
}

/**
 * Initiatives against approaches and challenges. Ties keep their order within the other: what has
 * no date comes last by period, and what draws on no approach last by approach.
 */
export function matrixOf(
  dataset: Pick<Dataset, 'approaches' | 'initiatives' | 'challenges'>,
  order: MatrixOrder,
  keys: MatrixKeys,
): Matrix {
  const ties = linksByPair(dataset);
  const columns = [...dataset.approaches, ...dataset.challenges].map(({ id }) => id);
  const rows = dataset.initiatives.map((initiative) => ({
    initiative,
    cells: columns.map((id) => ties.get(pairKey(initiative.id, id)) ?? []),
  }));
  const firstColumn = ({ cells }: MatrixRow) => {
    const index = cells.findIndex((cell) => cell.some(({ kind }) => kind === 'drawsOn'));
    return index < 0 ? columns.length : index;
  };
  const start = ({ initiative }: MatrixRow) => keys.span(initiative)?.from ?? Infinity;
  const compare: Record<MatrixOrder, (a: MatrixRow, b: MatrixRow) => number> = {
    title: () => 0,
    // Infinity less Infinity is no number.
    period: (a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)),
    place: (a, b) => keys.compareNames(keys.placeName(a.initiative), keys.placeName(b.initiative)),
    approach: (a, b) => firstColumn(a) - firstColumn(b),
  };
  const rank = ({ initiative }: MatrixRow) => keys.titleRank(initiative);
  return { columns, rows: rows.sort((a, b) => compare[order](a, b) || rank(a) - rank(b)) };
}
