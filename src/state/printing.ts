import { useSyncExternalStore } from 'react';
import { listenTo } from './media.ts';

const print = matchMedia('print');
const listen = listenTo(print);

/** Whether the page is being printed. */
export const isPrinting = () => print.matches;

/** Whether the page is being printed: then what is folded on the screen is shown whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, isPrinting);
}
