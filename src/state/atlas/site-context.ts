import { createContext, useContext } from 'react';
import type { BuildFacts } from './build-facts.ts';

/** Where the site is. */
export interface Site {
  /** The folder that it is served from, ending in a slash. */
  readonly root: URL;
  /** Its public address, where the build was told; null where only the visitor's bar knows. */
  readonly address: string | null;
  /** What the build says of itself, on the page that shows it; null where it is to be asked for. */
  readonly facts: BuildFacts | null;
}

export const SiteContext = createContext<Site | null>(null);

/** Where the site is; throws outside the context. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite needs a SiteContext');
  return site;
}
