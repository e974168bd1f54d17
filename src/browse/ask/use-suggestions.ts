import { useMemo } from 'react';
import { bareName } from '../../domain/places/bare-name.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { isMany } from '../../state/results/is-many.ts';
import type { Gazetteer } from '../../state/near/lazy-nearness.ts';
import { useResults } from '../../state/results/results.ts';
import type { SiteHit } from '../../state/search/site-hit.ts';
import { useSiteHits } from '../../state/search/use-site-hits.ts';
import { useTextHits } from '../../state/search/use-text-hits.ts';
import { usePlaceHits } from '../near/use-place-hits.ts';
import { suggestionsFor, themesFor, type Suggestion } from './suggestion.ts';

interface Suggestions {
  readonly items: readonly Suggestion[];
  readonly gazetteer: Gazetteer;
}

/** What the field may mean by a text; without one, the places chosen last. */
export function useSuggestions(text: string): Suggestions {
  const { dataset, fiches } = useAtlas();
  const { say } = useI18n();
  const { counts } = useResults();
  const isEmpty = text.trim() === '';
  const { hits: places, gazetteer } = usePlaceHits(text);
  // Of very many it would take a second index of all their words to say how many have them.
  const found = useTextHits(isMany(dataset) ? '' : text);
  const hits = useSiteHits(text);
  const items = useMemo((): readonly Suggestion[] => {
    if (isEmpty) {
      const recent = places.map((hit): Suggestion => ({ group: 'recent', hit }));
      return recent.length > 0 ? [...recent, { group: 'recent', hit: null }] : [];
    }
    const themes = themesFor(text, dataset.themes).map((theme) => ({
      theme,
      count: counts.themes.get(theme.id) ?? 0,
    }));
    // What is called so comes before what speaks of it.
    const typed = bareName(text);
    const rank = ({ page }: SiteHit) => {
      const fiche = fiches.get(page.id);
      const name = fiche && 'shortTitle' in fiche ? bareName(say(fiche.shortTitle)) : '';
      return name === typed ? 0 : name.startsWith(typed) ? 1 : 2;
    };
    const ranked = (hits ?? []).toSorted((a, b) => rank(a) - rank(b));
    return suggestionsFor({ text, count: found?.size ?? null, hits: ranked, themes, places });
  }, [text, isEmpty, places, found, hits, dataset.themes, counts.themes, fiches, say]);
  return { items, gazetteer };
}
