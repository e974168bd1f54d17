import type { Details } from '../data/load-details.ts';
import type { Dataset } from '../domain/model.ts';

const fetched = new WeakMap<object, Map<string, Promise<Details>>>();

/** The details of some initiatives or of all, fetched once; what failed may be tried again. */
export function fetchDetails(
  root: URL,
  dataset: Dataset,
  wanted: readonly string[] | 'all',
): Promise<Details> {
  // Whatever is filtered from a dataset shares its index.
  const index = dataset.index ?? dataset;
  const known = fetched.get(index) ?? new Map<string, Promise<Details>>();
  fetched.set(index, known);
  const key = wanted === 'all' ? 'all' : wanted.join(' ');
  const load = async () => {
    const { loadDetails } = await import('../data/load-details.ts');
    const details = await loadDetails(root, dataset, wanted);
    if (details.problems.length > 0) {
      // The fiche stays without; an editor finds the reason in the console of the browser.
      reportError(new Error(JSON.stringify(details.problems)));
      known.delete(key);
    }
    return details;
  };
  const details = known.get(key) ?? load();
  known.set(key, details);
  return details;
}
