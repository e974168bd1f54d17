import { useEffect, type RefObject } from 'react';
import { HEIGHT_MESSAGE } from './embed-code.ts';

/** The site that frames this page, where the browser tells; any, where it does not. */
function frameOrigin(): string {
  return document.referrer === '' ? '*' : new URL(document.referrer).origin;
}

/**
 * Tells the page around this one how high its content is, whenever that changes. No more than that
 * number is told, so that it may go to whoever frames it.
 */
export function useToldHeight(content: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    const element = content.current;
    if (!isWanted || !element || window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const { height } = element.getBoundingClientRect();
      window.parent.postMessage({ type: HEIGHT_MESSAGE, height: Math.ceil(height) }, frameOrigin());
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [content, isWanted]);
}
