import { useSyncExternalStore } from 'react';

function listen(listener: () => void) {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
}

/** What stands after the hash sign of the address, which no server sees. */
export function useHash(): string {
  return useSyncExternalStore(
    listen,
    () => location.hash.slice(1),
    () => '',
  );
}
