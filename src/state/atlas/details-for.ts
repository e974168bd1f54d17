import type { Dataset } from '../../domain/model.ts';

/** So many initiatives are fetched whole: all that joins them is then known in full. */
const FEW = 500;

/** Whether the initiatives of a dataset are few enough to be fetched and searched whole. */
export const areFew = ({ initiatives }: Dataset): boolean => initiatives.length <= FEW;

/** Of which initiatives the details are wanted, for some that are opened: of all where they are few. */
export function detailsOf(ids: readonly string[], dataset: Dataset) {
  return areFew(dataset) ? 'all' : ids;
}

/**
 * Of which initiatives a page needs the details: a fiche of its own, what lists by name of none,
 * all else of all.
 * @param path below the root, such as `/nl/fiche/calame/`
 */
export function detailsFor(path: string, dataset: Dataset): readonly string[] | 'all' {
  const [, kind, id] = path.split('/').filter(Boolean);
  if (kind === 'fiche' && id !== undefined) return detailsOf([id], dataset);
  return kind === 'place' || kind === 'places' || kind === 'organisation'
    ? detailsOf([], dataset)
    : 'all';
}
