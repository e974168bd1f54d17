import { asksNothing } from '../../domain/query/query.ts';
import type { UrlState } from './url-state.ts';

/** Whether an address asks for less than all: near somewhere, or by a filter. */
export function asksAnything({ query, near, guideOnly }: UrlState): boolean {
  return near !== null || guideOnly || !asksNothing(query);
}
