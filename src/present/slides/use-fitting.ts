import { useEffect, useLayoutEffect, type RefObject } from 'react';

/** How tightly words are set, from as they should be to as they just may; see `slide-fit.css`. */
const STEPS = ['0', '1', '2', '3', '4'] as const;

/** So much of the room below the words may be used: the rest is for the dots of the steps. */
const USABLE = 0.3;

/** Whether words end above what stands at the foot of a slide. */
function fits(box: HTMLElement): boolean {
  const last = box.lastElementChild;
  if (!last) return true;
  const foot = Number.parseFloat(getComputedStyle(box).paddingBottom) * (1 - USABLE);
  // Half a pixel is rounding.
  return last.getBoundingClientRect().bottom <= box.getBoundingClientRect().bottom - foot + 0.5;
}

function fit(box: HTMLElement): void {
  for (const step of STEPS) {
    box.setAttribute('data-tight', step);
    if (fits(box)) return;
  }
}

/** Sets the words of a slide as tightly as they have to be to fit on it, and no tighter. */
export function useFitting(words: RefObject<HTMLElement | null>): void {
  // What a slide says may be other words at each drawing.
  useLayoutEffect(() => {
    if (words.current) fit(words.current);
  });
  useEffect(() => {
    const box = words.current;
    if (!box) return;
    const observer = new ResizeObserver(() => fit(box));
    observer.observe(box);
    document.fonts.ready.then(() => fit(box)).catch(reportError);
    return () => observer.disconnect();
  }, [words]);
}
