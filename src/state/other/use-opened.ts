import { useEffect, useState } from 'react';
import type { Surroundings } from '../../data/other/opened-data.ts';
import type { Given, Opened } from './reader-core.ts';
import { startReader, type Reader } from './reader.ts';

/** Files that are being read, or were. */
export interface Reading {
  readonly files: readonly Given[];
  readonly reader: Reader;
  /** Null while they are being read. */
  readonly opened: Opened | null;
}

/**
 * Reads files, beside the page. Null where there are none, or what they may mean is not known yet.
 * Other files, or none, end what is done for those before.
 */
export function useOpened(
  files: readonly Given[] | null,
  surroundings: Surroundings | null,
): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    if (!files || !surroundings) return;
    const reader = startReader(surroundings);
    let isWanted = true;
    const set = (opened: Opened | null) => {
      if (isWanted) setReading({ files, reader, opened });
    };
    set(null);
    reader.open(files).then(set, reportError);
    return () => {
      isWanted = false;
      reader.stop();
    };
  }, [files, surroundings]);
  return reading?.files === files ? reading : null;
}
