import { createContext, useContext } from 'react';

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
