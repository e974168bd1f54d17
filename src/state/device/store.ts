import { useSyncExternalStore } from 'react';

/** A value outside React that views follow. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** What a view makes of the value; it draws again only when that changes. */
  readonly use: <S>(select: (value: T) => S) => S;
}

/** Makes a store; `set` tells its followers only when the value is another. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    use: (select) =>
      useSyncExternalStore(
        subscribe,
        () => select(value),
        () => select(initial),
      ),
  };
}
