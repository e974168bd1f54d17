import { useEffect, useRef, type RefObject } from 'react';

const MARK = 'is-target';

/** Shows what the address points at within the page, as the browser does when it loads one. */
function showTarget(): boolean {
  for (const marked of document.querySelectorAll(`.${MARK}`)) marked.classList.remove(MARK);
  const target =
    location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return false;
  target.classList.add(MARK);
  target.scrollIntoView({ block: 'center' });
  target.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  return true;
}

/**
 * Makes going from page to page without a load feel like one: the new page begins at its top, or at
 * what its address points at, and is where the keyboard and screen reader are. Back and forward
 * are left to the browser, which remembers where one was.
 */
export function useArrival(main: RefObject<HTMLElement | null>, page: string): void {
  const last = useRef(page);
  const wentBack = useRef(false);
  useEffect(() => {
    const back = () => {
      wentBack.current = true;
      setTimeout(() => {
        wentBack.current = false;
      });
    };
    const within = () => {
      showTarget();
    };
    addEventListener('popstate', back);
    addEventListener('hashchange', within);
    return () => {
      removeEventListener('popstate', back);
      removeEventListener('hashchange', within);
    };
  }, []);
  useEffect(() => {
    const isFirst = last.current === page;
    last.current = page;
    if (isFirst) return;
    if (!wentBack.current && !showTarget()) {
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
  }, [main, page]);
}
