import { useMemo } from 'react';
import { deckOf, type Slide } from '../../domain/deck.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { MAP } from '../../state/url-state.ts';
import { useUrlState } from '../../state/use-url-state.ts';
import { describeQuery } from '../describe-query.ts';
import type { DeckContext } from '../slides/slide-view.tsx';
import { useSelection } from '../use-selection.ts';
import type { Atlas } from '../../state/atlas.ts';

/** The deck of the address: of the whole guide, or of what its filters leave. */
export function useDeck(): { deck: readonly Slide[]; context: DeckContext; atlas: Atlas } {
  const i18n = useI18n();
  const { state, href } = useUrlState();
  const { atlas, of } = useSelection(state.query);
  const { say, language } = i18n;
  const deck = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return deckOf(atlas.dataset, atlas.places, (a, b) => compare(say(a.name), say(b.name)));
  }, [atlas, language, say]);
  const homePath = href({ page: MAP, ficheId: null, view: null }).slice(1);
  const context = { deck, asked: describeQuery(state.query, atlas, i18n), of, homePath };
  return { deck, context, atlas };
}
