import { createStore } from './store.ts';

/** What can be done with the view at hand: shown, handed on, taken along. */
export type ShowPart = 'share' | 'qr' | 'step' | 'picture' | 'embed' | 'data';

const show = createStore<ShowPart | null>(null);

/** Opens the ways to show and share the view at hand; null closes them. */
export function openShow(part: ShowPart | null): void {
  show.set(part);
}

/** Which of the ways to show and share is open. */
export function useShow(): ShowPart | null {
  return show.use((part) => part);
}
