import { useEffect, useRef, useState } from 'react';
import { isLaidOut } from '../state/device/is-laid-out.ts';

/** Where else the way into a fiche stands, once what opened it is gone. */
const WAYS = ['.results', '.timeline', '.map', '.fiche-index'];

/**
 * Gives the focus back, when a fiche closes, to what opened it; where that was drawn anew meanwhile,
 * as the list of a phone is, to what opens the same fiche.
 * @param id of the fiche that is open
 */
export function useReturnFocus(id: string): void {
  const now = useRef(id);
  // Before the fiche takes the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    now.current = id;
  }, [id]);
  useEffect(() => {
    const from = WAYS.find((way) => opener?.closest(way));
    return () => {
      requestAnimationFrame(() => {
        // Whoever went on to something else stays there.
        if (document.activeElement && document.activeElement !== document.body) return;
        const again = [
          ...document.querySelectorAll<HTMLElement>('.shell a[href], .shell [data-fiche]'),
        ]
          .filter((one) => opensFiche(one, now.current) && isLaidOut(one))
          .sort((a, b) => rank(a, from) - rank(b, from));
        const target =
          opener instanceof HTMLElement && opener.isConnected && opener !== document.body
            ? opener
            : again[0];
        (target ?? document.getElementById('list'))?.focus({ preventScroll: false });
      });
    };
  }, [opener]);
}

function opensFiche(element: HTMLElement, id: string): boolean {
  if (element.dataset.fiche !== undefined) return element.dataset.fiche === id;
  const { href } = element as HTMLAnchorElement;
  return new URL(href).searchParams.get('fiche') === id;
}

/** The same way that one came comes first. */
function rank(element: HTMLElement, from: string | undefined): number {
  if (from !== undefined && element.closest(from)) return -1;
  const at = WAYS.findIndex((way) => element.closest(way));
  return at < 0 ? WAYS.length : at;
}
