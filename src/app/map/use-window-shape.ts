import { useSyncExternalStore } from 'react';
import { listenTo } from '../../state/device/media.ts';
import { isPrinting } from '../../state/device/printing.ts';
import { SHAPES, type WindowShape } from './window-shapes.ts';

const queries = Object.entries(SHAPES).map(
  ([shape, query]) => [shape as WindowShape, matchMedia(query)] as const,
);

function listen(listener: () => void) {
  const deafen = queries.map(([, query]) => listenTo(query)(listener));
  return () => {
    for (const one of deafen) one();
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
