import { lazy, Suspense, type ReactElement } from 'react';

const LongList = lazy(() =>
  import('./long-list.tsx').then((module) => ({ default: module.LongList })),
) as typeof import('./long-list.tsx').LongList;

/** Up to so many are all in the page, where the browser's own search finds them. */
export const LONG = 150;

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
  if (items.length <= LONG) {
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
