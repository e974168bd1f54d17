import { useCallback } from 'react';
import type { AnySlide } from '../slides/slide-kinds.ts';
import type { MeetingAct } from './meeting-keys.ts';
import { share, sharedNow } from './shared-meeting.ts';
import type { Meeting } from './use-meeting.ts';

type Acts = Partial<Record<MeetingAct, () => void>>;

/**
 * What each key and button does: the same in all windows of a meeting, but for what a window adds
 * of its own.
 * @param own the same object for as long as it does the same
 */
export function useMeetingActs(
  { next, back, goTo, toggle, blacken, playOrPause }: Meeting,
  deck: readonly AnySlide[],
  own: Acts,
): (what: MeetingAct) => void {
  return useCallback(
    (what) => {
      const acts: Acts = {
        next,
        back,
        first: () => {
          goTo(deck[0]!.id);
        },
        last: () => {
          goTo(deck.at(-1)!.id);
        },
        steps: () => {
          toggle('steps');
        },
        qr: () => {
          toggle('qr');
        },
        help: () => {
          toggle('keys');
        },
        black: blacken,
        timer: () => {
          share({ hasTimer: !sharedNow().hasTimer });
        },
        pictures: () => {
          share({ hasPictures: !sharedNow().hasPictures });
        },
        play: playOrPause,
        ...own,
      };
      acts[what]?.();
    },
    [next, back, goTo, deck, toggle, blacken, playOrPause, own],
  );
}
