import type { Seals } from '../../domain/model.ts';
import { readBuildFacts } from '../../state/atlas/build-facts.ts';
import type { Site } from '../../state/atlas/site-context.ts';

/**
 * Where the site is, as the page says: how far up its root lies, so that one build works from any
 * path, and its public address where the build was told.
 */
export function siteOfPage(): Site {
  const { root, site, facts } = document.documentElement.dataset;
  return {
    root: new URL(root ?? './', location.href),
    address: site ?? null,
    facts: facts === undefined ? null : readBuildFacts(facts),
  };
}

/** The seals of the data in the language of the page, as it carries them (tools/pages/html.ts). */
export function sealsOfPage(): Seals {
  const { seals } = document.querySelector<HTMLElement>('[data-seals]')?.dataset ?? {};
  return new Map(JSON.parse(seals ?? '[]') as [string, string][]);
}
