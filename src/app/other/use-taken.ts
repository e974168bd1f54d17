import { useEffect, useState } from 'react';
import type { Reading } from '../../data/other/columns/reading.ts';
import type { Taken } from '../../state/other/reader-core.ts';
import type { Reader } from '../../state/other/reader.ts';

interface Known {
  readonly reader: Reader;
  readonly reading: Reading | null;
  readonly taken: Taken;
}

/** What a reading makes of a file, once it is made; how far it is until then, as rows done of how many. */
export function useTaken(
  reader: Reader,
  reading: Reading | null,
): { readonly taken: Taken | null; readonly progress: readonly [done: number, of: number] | null } {
  const [known, setKnown] = useState<Known | null>(null);
  const [progress, setProgress] = useState<readonly [number, number] | null>(null);
  useEffect(() => {
    let isWanted = true;
    reader
      .take(reading, (done, of) => {
        if (isWanted) setProgress([done, of]);
      })
      .then((taken) => {
        if (isWanted) setKnown({ reader, reading, taken });
      }, reportError);
    return () => {
      isWanted = false;
    };
  }, [reader, reading]);
  const isCurrent = known?.reader === reader && known.reading === reading;
  return { taken: isCurrent ? known.taken : null, progress };
}
