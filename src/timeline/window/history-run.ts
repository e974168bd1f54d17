import { useEffect, useMemo, useRef } from 'react';

/** Keys pressed further apart than this, in milliseconds, belong to two runs. */
const PAUSE_MS = 1000;

interface Run {
  /** Counts a step; true when it goes on with the run of the step before. */
  readonly step: () => boolean;
  /** Tells of a key press, by its time stamp: that of the hand, however late the page gets to it. */
  readonly press: (timeStamp: number) => void;
  /** Whether a run is under way. */
  readonly running: () => boolean;
  readonly end: () => void;
}

/**
 * Joins the steps of one drag, or of keys in quick succession, into a run: one entry of the
 * history. Kept in refs and not in state, since two steps may come before the next render.
 */
export function useRun(): Run {
  const running = useRef(false);
  const lastPress = useRef(-Infinity);
  const run = useMemo(() => {
    const end = () => {
      running.current = false;
    };
    return {
      end,
      running: () => running.current,
      press: (timeStamp: number) => {
        if (timeStamp - lastPress.current > PAUSE_MS) end();
        lastPress.current = timeStamp;
      },
      step: () => {
        const goesOn = running.current;
        running.current = true;
        return goesOn;
      },
    };
  }, []);
  // After going back, the next step must not write over the entry gone back to.
  useEffect(() => {
    addEventListener('popstate', run.end);
    return () => {
      removeEventListener('popstate', run.end);
    };
  }, [run]);
  return run;
}
