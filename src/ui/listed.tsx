import { Suspense, type ReactElement } from 'react';
import { useAtlas } from '../state/atlas/atlas.ts';
import { preloadable } from '../state/preloadable.tsx';
import { isMany } from '../state/results/is-many.ts';

/** The list that holds only what is in sight. */
export const longList = preloadable(() =>
  import('./long-list.tsx').then((module) => module.LongList<unknown>),
);
const LongList = longList.View as typeof import('./long-list.tsx').LongList;

/** Up to so many are all in the page, where the browser's own search finds them. */
const LONG = 150;
/** Among many initiatives a list grows and shrinks with every step: that must cost little. */
const LONG_AMONG_MANY = 30;

/** Gives whether a list of so many is too long to be all in the page. */
export function useIsLong(): (length: number) => boolean {
  const { dataset } = useAtlas();
  const most = isMany(dataset) ? LONG_AMONG_MANY : LONG;
  return (length) => length > most;
}

interface Props<T> {
  items: readonly T[];
  idOf: (item: T) => string;
  children: (item: T) => ReactElement;
  /** About how tall an item is, in pixels. */
  size: number;
  /** Id of the item to bring into sight where the list is long. */
  chosen?: string | null;
}

/** A list: all of it in the page while it is short, what is in sight once it is long. */
export function Listed<T>({ items, idOf, children, size, chosen = null }: Props<T>) {
  const isLong = useIsLong();
  if (!isLong(items.length)) {
    return (
      <ol>
        {items.map((item) => (
          <li key={idOf(item)}>{children(item)}</li>
        ))}
      </ol>
    );
  }
  return (
    <Suspense>
      <LongList
        items={items}
        size={size}
        chosen={chosen === null ? -1 : items.findIndex((item) => idOf(item) === chosen)}
      >
        {children}
      </LongList>
    </Suspense>
  );
}
