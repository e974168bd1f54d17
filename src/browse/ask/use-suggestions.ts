import { useMemo } from 'react';
import { useAtlas } from '../../state/atlas.ts';
import { isMany } from '../../state/is-many.ts';
import type { Gazetteer } from '../../state/lazy-nearness.ts';
import { useResults } from '../../state/results.ts';
import { useSiteHits } from '../../state/use-site-hits.ts';
import { useTextHits } from '../../state/use-text-hits.ts';
import { usePlaceHits } from '../near/use-place-hits.ts';
import { suggestionsFor, themesFor, type Suggestion } from './suggestion.ts';

interface Suggestions {
  readonly items: readonly Suggestion[];
  readonly gazetteer: Gazetteer;
}

/** What the field may mean by a text; without one, the places chosen last. */
export function useSuggestions(text: string): Suggestions {
  const { dataset } = useAtlas();
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
    return suggestionsFor({ text, count: found?.size ?? null, hits: hits ?? [], themes, places });
  }, [text, isEmpty, places, found, hits, dataset.themes, counts.themes]);
  return { items, gazetteer };
}
