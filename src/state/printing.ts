import { useSyncExternalStore } from 'react';
import { listenTo } from './media.ts';

const print = matchMedia('print');
const listenToQuery = listenTo(print);
/** Firefox tells of paper by events alone, where the query tells nothing beforehand. */
let isComing = false;

function listen(listener: () => void) {
  const turn = ({ type }: Event) => {
    isComing = type === 'beforeprint';
    listener();
  };
  const deafen = listenToQuery(listener);
  addEventListener('beforeprint', turn);
  addEventListener('afterprint', turn);
  return () => {
    deafen();
    removeEventListener('beforeprint', turn);
    removeEventListener('afterprint', turn);
  };
}

/** Whether the page is being printed. */
export const isPrinting = () => isComing || print.matches;

/** Whether the page is being printed: then what is folded on the screen is shown whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, isPrinting);
}
