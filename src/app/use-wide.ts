import { useSyncExternalStore } from 'react';

const query = matchMedia('(min-width: 60rem)');
const print = matchMedia('print');

let last = query.matches;

/** Whether there is room for panel and map side by side; a sheet of paper does not change that. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener);
      return () => {
        query.removeEventListener('change', listener);
      };
    },
    () => {
      if (!print.matches) last = query.matches;
      return last;
    },
  );
}
