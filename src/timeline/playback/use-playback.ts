import { useCallback, useEffect, useState } from 'react';
import type { Initiative } from '../../domain/model.ts';
import type { Months } from '../../domain/time/months.ts';
import { firstStep, nextStep } from '../../domain/time/playback.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { isStill } from '../../state/device/media.ts';
import { useResults } from '../../state/results/results.ts';
import { setPlayback, usePlaybackState, type Playback } from '../../state/device/playback-state.ts';
import { useWindow } from '../window/use-window.ts';

export const PACES = ['slow', 'steady', 'fast'] as const;
export type Pace = (typeof PACES)[number];
/** Milliseconds that each year stays. */
const STAY: Readonly<Record<Pace, number>> = { slow: 2400, steady: 1300, fast: 600 };

/** Marks the controls of the walk: a touch anywhere else pauses it. */
export const PLAYBACK_CONTROL = { 'data-playback-control': '' } as const;

interface Step {
  readonly window: Months;
  /** What matched before it. */
  readonly before: readonly Initiative[];
}

interface PlaybackControls {
  readonly playback: Playback;
  readonly pace: Pace;
  /** The last step; null before the first. */
  readonly last: Step | null;
  readonly setPace: (pace: Pace) => void;
  readonly start: () => void;
  readonly pause: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly leave: () => void;
}

/**
 * A walk through the years: the window goes on by itself, at a pace, until a touch anywhere pauses
 * it. Where motion is not wanted it goes one step at each press.
 */
export function usePlayback(): PlaybackControls {
  const { years } = useAtlas();
  const { matches } = useResults();
  const { window, shown, choose } = useWindow();
  const playback = usePlaybackState();
  const [pace, setPace] = useState<Pace>('steady');
  const [last, setLast] = useState<Step | null>(null);

  const step = useCallback(
    (by: 1 | -1) => {
      const next = nextStep(window ?? shown, years, by);
      if (!next) {
        setPlayback('paused');
        return;
      }
      setLast({ window: next, before: matches });
      choose(next, { replace: true });
    },
    [window, shown, years, matches, choose],
  );

  useEffect(() => {
    if (playback !== 'playing') return;
    const timer = setTimeout(() => {
      step(1);
    }, STAY[pace]);
    return () => {
      clearTimeout(timer);
    };
  }, [playback, pace, step]);

  useEffect(() => {
    if (playback !== 'playing') return;
    const pause = (event: Event) => {
      const { target } = event;
      if (target instanceof Element && target.closest('[data-playback-control]')) return;
      setPlayback('paused');
    };
    const events = ['pointerdown', 'keydown', 'wheel', 'popstate'];
    for (const name of events) addEventListener(name, pause, { capture: true, passive: true });
    document.addEventListener('visibilitychange', pause);
    return () => {
      for (const name of events) removeEventListener(name, pause, { capture: true });
      document.removeEventListener('visibilitychange', pause);
    };
  }, [playback]);

  useEffect(
    () => () => {
      setPlayback('off');
    },
    [],
  );

  return {
    playback,
    pace,
    last,
    setPace,
    step,
    start: () => {
      setPlayback(isStill() ? 'paused' : 'playing');
      // From a pause the next step comes after its stay; a new walk shows its first year at once.
      if (playback === 'paused' && window && nextStep(window, years)) return;
      const first = firstStep(window, years);
      setLast({ window: first, before: [] });
      choose(first, { replace: playback === 'paused' });
    },
    pause: () => {
      setPlayback('paused');
    },
    leave: () => {
      setPlayback('off');
    },
  };
}
