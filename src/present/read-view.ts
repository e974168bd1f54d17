import type { Language } from '../domain/languages.ts';
import { readUrl } from '../state/url/read-url.ts';
import type { Known, Notice, UrlState } from '../state/url/url-state.ts';
import { writeUrl } from '../state/url/write-url.ts';

/** A state to hand on: where this device is stays on this device. */
export function toHandOn(state: UrlState): UrlState {
  return state.near?.kind === 'here' ? { ...state, near: null, reach: null } : state;
}

/** The path below the root of a state to hand on. */
export const pathToHandOn = (state: UrlState) => writeUrl(toHandOn(state)).slice(1);

/** A view as a story keeps it: without its language, so that it opens in the reader's own. */
export function viewOfState(state: UrlState): string {
  return pathToHandOn(state).replace(/^[a-z]+\//, '');
}

/** What a view of a story shows, in a language; with what of it could not be followed. */
export function stateOfView(
  view: string,
  language: Language,
  known: Known,
): { state: UrlState; notices: readonly Notice[] } {
  const [path = '', search = ''] = view.split('?');
  return readUrl(`/${language}/${path}`, search, known, language);
}
