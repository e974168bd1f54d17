import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';
import { leaveLayers } from '../../state/navigation/layers.ts';
import type { AnySlide } from '../slides/slide-kinds.ts';

/** Where a meeting stands in its deck, as the address says, and the way to another step. */
export interface Steps {
  readonly index: number;
  readonly slide: AnySlide;
  /** Goes to a step by its id; one that is not there changes nothing. */
  readonly goTo: (id: string) => void;
}

/**
 * The step of the address (`?step=`), the first where it names none. Going to another replaces the
 * address: one step back in the browser leaves the meeting.
 */
export function useSteps(deck: readonly AnySlide[]): Steps {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const asked = new URLSearchParams(search).get('step');
  const index = Math.max(
    0,
    deck.findIndex(({ id }) => id === asked),
  );
  const goTo = useCallback(
    (id: string) => {
      if (!deck.some((slide) => slide.id === id)) return;
      const params = new URLSearchParams(search);
      params.set('step', id);
      const next = `${path}?${params.toString().replaceAll('%2C', ',')}${location.hash}`;
      leaveLayers(() => {
        navigate(next, { replace: true, state: history.state as unknown });
      });
    },
    [deck, path, search, navigate],
  );
  return { index, slide: deck[index]!, goTo };
}
