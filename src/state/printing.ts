import { useSyncExternalStore } from 'react';

const print = matchMedia('print');

/** Whether the page is being printed: then what is folded on the screen is shown whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    (listener) => {
      print.addEventListener('change', listener);
      return () => {
        print.removeEventListener('change', listener);
      };
    },
    () => print.matches,
  );
}
