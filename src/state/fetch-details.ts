import type { Details } from '../data/load-details.ts';
import type { Dataset } from '../domain/model.ts';

/** Details on their way, or here. */
export interface DetailsRequest {
  readonly promise: Promise<Details>;
  value: Details | null;
}

const requests = new WeakMap<object, Map<string, DetailsRequest>>();

/** The details of some initiatives or of all, fetched once; what failed may be tried again. */
export function requestDetails(
  root: URL,
  dataset: Dataset,
  wanted: readonly string[] | 'all',
): DetailsRequest {
  // Whatever is filtered from a dataset shares its index.
  const index = dataset.index ?? dataset;
  const known = requests.get(index) ?? new Map<string, DetailsRequest>();
  requests.set(index, known);
  const key = wanted === 'all' ? 'all' : wanted.join(' ');
  const found = known.get(key);
  if (found) return found;
  const load = async () => {
    const { loadDetails } = await import('../data/load-details.ts');
    const details = await loadDetails(root, dataset, wanted);
    if (details.problems.length > 0) {
      // The fiche stays without; an editor finds the reason in the console of the browser.
      reportError(new Error(JSON.stringify(details.problems)));
      known.delete(key);
    }
    request.value = details;
    return details;
  };
  const request: DetailsRequest = { promise: load(), value: null };
  known.set(key, request);
  return request;
}
