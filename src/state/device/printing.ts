import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { listenTo } from './media.ts';

const print = matchMedia('print');
const listenToQuery = listenTo(print);
/** Firefox tells of paper by events alone, where the query tells nothing beforehand. */
let isComing = false;

function listen(listener: () => void) {
  // At once: Firefox copies the page for the paper as soon as these events are over.
  const draw = () => {
    flushSync(listener);
  };
  const turn = ({ type }: Event) => {
    isComing = type === 'beforeprint';
    draw();
  };
  const deafen = listenToQuery(draw);
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
