import { useRef, type PointerEvent } from 'react';

/** How far a finger goes for a swipe, in pixels. */
const FAR = 50;

/** Handlers for an element on which a finger goes on and back; a mouse has its buttons. */
export function useSwipe(next: () => void, back: () => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      start.current = pointerType === 'mouse' ? null : { x, y };
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (!from) return;
      const [dx, dy] = [clientX - from.x, clientY - from.y];
      if (Math.abs(dx) < FAR || Math.abs(dx) < Math.abs(dy)) return;
      if (dx < 0) next();
      else back();
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
