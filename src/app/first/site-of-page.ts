import type { Seals } from '../../data/load/fetch-published.ts';
import type { Site } from '../../state/atlas/site-context.ts';

/**
 * Where the site is, as the page says: how far up its root lies, so that one build works from any
 * path, and its public address where the build was told.
 */
export function siteOfPage(): Site {
  const { root, site } = document.documentElement.dataset;
  return { root: new URL(root ?? './', location.href), address: site ?? null };
}

/** The seals of the data that the page begins with, as its links carry them (tools/pages/html.ts). */
export function sealsOfPage(root: URL): Seals {
  const links = document.querySelectorAll<HTMLLinkElement>('link[data-sha256]');
  return new Map(
    [...links].map(({ href, dataset }) => [href.slice(root.href.length), dataset.sha256!]),
  );
}
