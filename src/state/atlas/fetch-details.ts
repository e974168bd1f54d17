import type { Details } from '../../data/load/load-details.ts';
import type { Dataset } from '../../domain/model.ts';

/** Details on their way, or here. */
export interface DetailsRequest {
  readonly promise: Promise<Details>;
  value: Details | null;
  /** Forgets it, so that who asks next has it fetched anew. */
  readonly forget: () => void;
}

const requests = new WeakMap<object, Map<string, DetailsRequest>>();

/** The details of some initiatives or of all, fetched once. */
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
    const { loadDetails } = await import('../../data/load/load-details.ts');
    const details = await loadDetails(root, dataset, wanted);
    // An editor finds the reason in the console of the browser, too.
    if (details.problems.length > 0) reportError(new Error(JSON.stringify(details.problems)));
    request.value = details;
    return details;
  };
  const forget = () => void known.delete(key);
  const request: DetailsRequest = { promise: load(), value: null, forget };
  known.set(key, request);
  return request;
}
