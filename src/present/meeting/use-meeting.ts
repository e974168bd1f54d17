import { useCallback, useEffect } from 'react';
import { nextChange, yearSteps } from '../../domain/time/year-steps.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';
import { isStill } from '../../state/device/media.ts';
import { started } from './clock.ts';
import { share, sharedNow, useShared, type Panel, type Shared } from './shared-meeting.ts';
import { useInStep, type Role } from './use-in-step.ts';
import { useSteps } from './use-step.ts';
import { kindOf, type AnySlide } from '../slides/slide-kinds.ts';

/** Milliseconds that the years take to pass, and the least and most that each stays. */
const [PLAY_TIME, LEAST_STAY, MOST_STAY] = [22_000, 350, 1300];

/** How one moves through a meeting. */
export interface Meeting {
  readonly index: number;
  readonly slide: AnySlide;
  readonly shared: Shared;
  /** Whether the other window is there. */
  readonly isMet: boolean;
  readonly next: () => void;
  readonly back: () => void;
  readonly goTo: (id: string) => void;
  readonly toggle: (panel: Panel) => void;
  readonly blacken: () => void;
  readonly playOrPause: () => void;
}

/** The meeting of a deck, in the window that the room sees or in the presenter's own. */
export function useMeeting(deck: readonly AnySlide[], atlas: Atlas, role: Role): Meeting {
  const { index, slide, goTo: step } = useSteps(deck);
  const shared = useShared();
  const { dataset, spans, years } = atlas;
  const isYears = kindOf(slide).plays ?? false;
  const changeAfter = useCallback(
    (year: number) => nextChange(yearSteps(dataset.initiatives, spans, years), year),
    [dataset.initiatives, spans, years],
  );

  const goTo = useCallback(
    (id: string) => {
      const begins = id === 'years';
      share({
        panel: null,
        black: false,
        year: begins ? years.from : null,
        isPlaying: begins && !isStill(),
      });
      step(id);
    },
    [step, years.from],
  );
  // The other window has said already what goes with its step.
  const isMet = useInStep(role, slide.id, step);

  const next = useCallback(() => {
    const { clock, year } = sharedNow();
    share({ clock: clock.before === 0 ? started(clock, Date.now()) : clock });
    // Where the years do not play by themselves, each press shows the next in which something changes.
    const change = isYears && isStill() && year !== null ? changeAfter(year) : null;
    if (change) share({ year: change.year });
    else if (deck[index + 1]) goTo(deck[index + 1]!.id);
  }, [deck, index, goTo, isYears, changeAfter]);

  const back = useCallback(() => {
    if (deck[index - 1]) goTo(deck[index - 1]!.id);
  }, [deck, index, goTo]);

  const playOrPause = useCallback(() => {
    if (!isYears) return;
    const { isPlaying, year } = sharedNow();
    const isOver = year === null || year >= years.to;
    if (isOver) share({ year: years.from, isPlaying: !isStill() });
    else if (isStill()) share({ year: changeAfter(year)?.year ?? null });
    else share({ isPlaying: !isPlaying });
  }, [isYears, changeAfter, years]);

  useEffect(() => {
    if (role !== 'stage' || !isYears || !shared.isPlaying) return;
    const stay = Math.max(LEAST_STAY, Math.min(PLAY_TIME / (years.to - years.from + 1), MOST_STAY));
    const timer = setTimeout(() => {
      const year = (sharedNow().year ?? years.from) + 1;
      share(year > years.to ? { isPlaying: false } : { year });
    }, stay);
    return () => {
      clearTimeout(timer);
    };
  }, [role, isYears, shared.isPlaying, shared.year, years]);

  return {
    index,
    slide,
    shared,
    isMet,
    next,
    back,
    goTo,
    playOrPause,
    toggle: (panel) => {
      share({ panel: sharedNow().panel === panel ? null : panel, black: false });
    },
    blacken: () => {
      share({ black: !sharedNow().black });
    },
  };
}
