import { useSyncExternalStore } from 'react';
import { isPrinting } from '../state/printing.ts';
import { SHAPES, type WindowShape } from './shapes.ts';

const queries = Object.entries(SHAPES).map(
  ([shape, query]) => [shape as WindowShape, matchMedia(query)] as const,
);

function listen(listener: () => void) {
  for (const [, query] of queries) query.addEventListener('change', listener);
  return () => {
    for (const [, query] of queries) query.removeEventListener('change', listener);
  };
}

let last: WindowShape | null = null;

function shapeNow(): WindowShape {
  if (last === null || !isPrinting()) {
    last = queries.find(([, { matches }]) => matches)?.[0] ?? 'upright';
  }
  return last;
}

/** Which shape the window has; a sheet of paper does not change that. */
export function useWindowShape(): WindowShape {
  return useSyncExternalStore(listen, shapeNow);
}
