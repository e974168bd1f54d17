import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { useSite } from '../../state/atlas/site-context.ts';

const LIST = 'print/index.json';
const names = z.array(z.string().check(z.regex(/^[\da-z-]+\.pdf$/)));

/** The address of a sheet that is ready-made with the site; null where there is none, or none is asked. */
export function useReadyMade(name: string | null): string | null {
  const { root } = useSite();
  const [list, setList] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    fetch(new URL(LIST, root))
      .then((response) => response.json())
      .then((value) => {
        const read = names.safeParse(value);
        if (isWanted && read.success) setList(read.data);
      })
      .catch((error: unknown) => {
        // One can still print: that there is no ready-made sheet is no fault to stop at.
        console.warn(error);
      });
    return () => {
      isWanted = false;
    };
  }, [root]);
  return name !== null && list.includes(name) ? new URL(`print/${name}`, root).href : null;
}
