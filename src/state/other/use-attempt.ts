import { useEffect, useState } from 'react';
import type { Reading } from '../../data/other/columns/reading.ts';
import type { ReaderCore, Tried } from './reader-core.ts';

/** Between two changes of one who chooses, in milliseconds: then it is tried. */
const PAUSE = 120;

interface Known {
  readonly reading: Reading;
  readonly tried: Tried;
}

/** What a reading would show, as soon as that is known; of the one before while it is worked out. */
export function useAttempt(
  reader: ReaderCore,
  reading: Reading,
): { readonly tried: Tried | null; readonly isCurrent: boolean } {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      reader.attempt(reading).then((tried) => {
        if (isWanted) setKnown({ reading, tried });
      }, reportError);
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [reader, reading]);
  return { tried: known?.tried ?? null, isCurrent: known?.reading === reading };
}
