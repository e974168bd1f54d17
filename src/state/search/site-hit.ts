import type { ContextPart } from '../../domain/text/match-context.ts';
import type { Language, Localised } from '../../domain/languages.ts';
import type { Page } from '../url/url-state.ts';

/** The groups of a search over the whole site, in the order shown. */
export const HIT_GROUPS = ['approach', 'initiative', 'challenge', 'organisation', 'place'] as const;
export type HitGroup = (typeof HIT_GROUPS)[number];

/** A page that a search finds. */
export interface SiteHit {
  readonly group: HitGroup;
  readonly page: Page & { id: string };
  readonly title: Localised;
  /** Where the words were met in it; null where only its title or its data say them. */
  readonly context: { readonly parts: readonly ContextPart[]; readonly language: Language } | null;
}
