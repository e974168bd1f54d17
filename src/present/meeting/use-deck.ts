import { useMemo } from 'react';
import type { AnySlide } from '../slides/slide-kinds.ts';
import type { Story } from '../../data/story/story.ts';
import type { Place } from '../../domain/model.ts';
import { deckOf } from '../slides/deck.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { MAP } from '../../state/url/url-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { describeQuery } from '../describe-query.ts';
import { CLOSING } from '../slides/kinds/closing.tsx';
import type { DeckContext } from '../slides/slide-kind.ts';
import { pathToHandOn } from '../read-view.ts';
import { useOpenStory } from '../story/use-open-story.ts';
import { useSelection } from '../use-selection.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';

/** The deck of the address: of the whole guide, or of what its filters leave. */
export function useDeck(): { deck: readonly AnySlide[]; context: DeckContext; atlas: Atlas } {
  const i18n = useI18n();
  const { state } = useUrlState();
  const { atlas, of, where } = useSelection(state);
  const { say, t, language } = i18n;
  const isPart = of !== null;
  const { near, ficheId } = state;
  const open = ficheId !== null && atlas.approaches.has(ficheId) ? ficheId : null;
  const { approaches } = state.query;
  const story = useOpenStory()?.story ?? null;
  const deck = useMemo((): readonly AnySlide[] => {
    if (story && story.steps.length > 0) {
      return storyDeck(story, (index) => t('story.step', { index }));
    }
    const { compare } = new Intl.Collator(language);
    const byName = (a: Place, b: Place) => compare(say(a.name), say(b.name));
    const placeId = near?.kind === 'place' ? near.placeId : null;
    // The approach that was open leads, whether or not anything is asked.
    const asked = open === null ? approaches : [open, ...approaches];
    const focus =
      isPart || open !== null ? { approaches: asked, placeId, keepsRest: !isPart } : null;
    return deckOf(atlas.dataset, atlas.places, byName, focus);
  }, [story, atlas, language, say, t, isPart, approaches, near, open]);
  const homePath = pathToHandOn({ ...state, page: MAP, ficheId: null, view: null });
  const asked = describeQuery(state.query, atlas, i18n, where);
  const context = { deck, asked, of, homePath, isStory: story !== null };
  return { deck, context, atlas };
}

/** The steps of a story, closed as every meeting is: with the way to the map. */
function storyDeck({ steps }: Story, nameOf: (index: number) => string): readonly AnySlide[] {
  const views = steps.map((step, index) => ({
    ...step,
    title: step.title.trim() || nameOf(index + 1),
    kind: 'view' as const,
    id: `view-${index + 1}`,
  }));
  return [...views, CLOSING];
}
