import { createContext, useContext, useSyncExternalStore } from 'react';

/** Where the site is. */
export interface Site {
  /** The folder that it is served from, ending in a slash. */
  readonly root: URL;
  /** Its public address, where the build was told; null where only the visitor's bar knows. */
  readonly address: string | null;
}

export const SiteContext = createContext<Site | null>(null);

/** Where the site is; throws outside the context. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite needs a SiteContext');
  return site;
}

const never = () => () => undefined;

/**
 * The address to give others of a path below the root, such as `nl/fiche/calame/`. Null in a page
 * written at build time as long as nobody knows where it will stand.
 */
export function usePublicAddress(path: string): string | null {
  const { root, address } = useSite();
  const known = address === null ? null : new URL(path, address).href;
  return useSyncExternalStore(
    never,
    () => known ?? new URL(path, root).href,
    () => known,
  );
}
