import type { Dataset } from '../../domain/model.ts';
import { titleOrder } from '../../domain/guide/title-order.ts';

const known = new WeakMap<object, ReadonlyMap<string, number>>();

/** Place of each initiative in the alphabet, as the index tells it; else as the Dutch titles do. */
export function ranksOf({
  initiatives,
  index,
}: Pick<Dataset, 'initiatives' | 'index'>): ReadonlyMap<string, number> {
  if (!index) return titleOrder(initiatives);
  const ranks = known.get(index) ?? new Map(index.ids.map((id, row) => [id, index.ranks[row]!]));
  known.set(index, ranks);
  return ranks;
}
