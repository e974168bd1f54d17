import { useSyncExternalStore } from 'react';
import { listenTo } from '../state/media.ts';
import { isPrinting } from '../state/printing.ts';

const query = matchMedia('(min-width: 60rem)');
const listen = listenTo(query);

let last = query.matches;

function isWide(): boolean {
  if (!isPrinting()) last = query.matches;
  return last;
}

/** Whether there is room for panel and map side by side; a sheet of paper does not change that. */
export function useWide(): boolean {
  return useSyncExternalStore(listen, isWide);
}
