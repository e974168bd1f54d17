import { useSyncExternalStore } from 'react';
import { isPrinting } from '../state/printing.ts';

/**
 * How the rooms of the map's view stand, by the window:
 * - `wide`: panel, map and timeline beside each other;
 * - `side`: a phone on its side, or large letters: the panel of a phone beside the map;
 * - `document`: no room for rooms (letters at four times their size): all in one page that scrolls;
 * - `upright`: a phone: a sheet over the map.
 */
export type WindowShape = 'wide' | 'side' | 'document' | 'upright';

/** What each but the last asks of the window; the styles (shapes.css, first.css) ask the same. */
export const SHAPES = {
  wide: '(min-width: 60rem) and (min-height: 28rem)',
  side: '(min-width: 36rem) and (min-height: 18rem) and (max-height: 33rem)',
  document:
    '(max-width: 35.99rem) and (max-height: 27rem), (max-height: 17.99rem), (max-width: 17.99rem)',
} as const;

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
