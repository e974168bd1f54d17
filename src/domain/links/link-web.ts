import type { Basis, Dataset } from '../model.ts';
import { firmest, linksByPair, type PairLink } from './fiche-links.ts';

/** A line of the link view: all that joins two fiches. */
export interface WebEdge {
  readonly ends: readonly [string, string];
  readonly ties: readonly PairLink[];
  readonly basis: Basis;
}

/** The link view: fiches in three columns, each ordered so that few lines cross. */
export interface LinkWeb {
  /** Ids: approaches, initiatives, challenges. */
  readonly columns: readonly (readonly string[])[];
  readonly edges: readonly WebEdge[];
}

type Columns = readonly (readonly string[])[];
type Ends = readonly (readonly [string, string])[];

function positions(columns: Columns): ReadonlyMap<string, { column: number; height: number }> {
  return new Map(
    columns.flatMap((ids, column) =>
      // Columns of unlike length share one height: what is compared is where in it a fiche stands.
      ids.map((id, index) => [id, { column, height: (index + 0.5) / ids.length }] as const),
    ),
  );
}

/** How many pairs of lines between neighbouring columns cross. */
export function crossings(columns: Columns, ends: Ends): number {
  const at = positions(columns);
  const lines = ends.flatMap(([a, b]) => {
    const [one, other] = [at.get(a)!, at.get(b)!];
    const [left, right] = one.column < other.column ? [one, other] : [other, one];
    return right.column - left.column === 1
      ? [{ gap: left.column, from: left.height, to: right.height }]
      : [];
  });
  let count = 0;
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
      if (line.gap === other.gap && (line.from - other.from) * (line.to - other.to) < 0) count++;
    }
  });
  return count;
}

/** Puts each fiche of one column at the mean height of those it is joined to elsewhere. */
function settle(columns: Columns, turn: number, ends: Ends): Columns {
  const at = positions(columns);
  const mean = (id: string, index: number) => {
    const heights = ends.flatMap(([a, b]) => {
      const other = a === id ? b : b === id ? a : null;
      const spot = other === null ? undefined : at.get(other);
      return spot && spot.column !== turn ? [spot.height] : [];
    });
    const sum = heights.reduce((total, height) => total + height, 0);
    return heights.length > 0 ? sum / heights.length : (index + 0.5) / columns[turn]!.length;
  };
  return columns.map((ids, column) =>
    column === turn
      ? ids
          .map((id, index) => ({ id, mean: mean(id, index) }))
          .sort((a, b) => a.mean - b.mean)
          .map(({ id }) => id)
      : ids,
  );
}

const ROUNDS = 12;

/**
 * Orders each column so that few lines cross: the barycentre method, keeping the best of a dozen
 * rounds (K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of hierarchical
 * system structures", IEEE Transactions on Systems, Man and Cybernetics 11, 1981).
 */
export function untangle(columns: Columns, ends: Ends): Columns {
  let [best, fewest] = [columns, crossings(columns, ends)];
  let current = columns;
  for (let round = 0; round < ROUNDS; round++) {
    for (const turn of columns.keys()) current = settle(current, turn, ends);
    const count = crossings(current, ends);
    if (count < fewest) [best, fewest] = [current, count];
  }
  return best;
}

/** The link view of a dataset. */
export function linkWeb(
  dataset: Pick<Dataset, 'approaches' | 'initiatives' | 'challenges'>,
): LinkWeb {
  const edges = [...linksByPair(dataset).values()].map((ties): WebEdge => ({
    ends: [ties[0]!.from, ties[0]!.to],
    ties,
    basis: firmest(ties)!,
  }));
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const columns = [ids(dataset.approaches), ids(dataset.initiatives), ids(dataset.challenges)];
  return {
    columns: untangle(
      columns,
      edges.map(({ ends }) => ends),
    ),
    edges,
  };
}
