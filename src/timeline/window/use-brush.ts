import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { Months } from '../../domain/time/months.ts';
import { monthAt } from '../../domain/time/timeline-bars.ts';
import { brushed, moved } from '../../domain/time/window-drag.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useRun } from './history-run.ts';
import { useWindow } from './use-window.ts';

/** Less than this, in pixels, is a click. */
const SLACK = 4;

interface Drag {
  readonly x: number;
  readonly month: number;
  /** The window that is dragged along; null while a new one is brushed. */
  readonly window: Months | null;
  active: boolean;
}

/**
 * Dragging on the timeline: from within the window all of it comes along, from elsewhere a new one is
 * brushed. By years; with Shift by months.
 * @param track the element that is as wide as the years
 */
export function useBrush(track: RefObject<HTMLElement | null>) {
  const { years } = useAtlas();
  const { window, choose } = useWindow();
  const run = useRun();
  const drag = useRef<Drag | null>(null);
  const justDragged = useRef(false);

  const monthUnder = (x: number) => {
    const { left, width } = track.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return monthAt((x - left) / width, years);
  };
  const end = () => {
    justDragged.current = drag.current?.active ?? false;
    drag.current = null;
    run.end();
  };
  return {
    onPointerDown: ({ button, isPrimary, clientX }: PointerEvent) => {
      justDragged.current = false;
      if (button !== 0 || !isPrimary) return;
      const month = monthUnder(clientX);
      const within = window && month >= window.from && month <= window.to;
      drag.current = { x: clientX, month, window: within ? window : null, active: false };
    },
    onPointerMove: ({ clientX, shiftKey, buttons, currentTarget, pointerId }: PointerEvent) => {
      // Let go outside the timeline, before the drag had begun.
      if (buttons === 0) drag.current = null;
      const now = drag.current;
      if (!now || (!now.active && Math.abs(clientX - now.x) < SLACK)) return;
      if (!now.active) currentTarget.setPointerCapture(pointerId);
      now.active = true;
      const month = monthUnder(clientX);
      const unit = shiftKey ? 'month' : 'year';
      const next = now.window
        ? moved(now.window, month - now.month, years, unit)
        : brushed(now.month, month, unit);
      if (next.from === window?.from && next.to === window.to) return;
      choose(next, { replace: run.step() });
    },
    onPointerUp: end,
    onPointerCancel: end,
    /** A drag that ends on a bar is no click on it. */
    onClickCapture: (event: MouseEvent) => {
      if (!justDragged.current) return;
      justDragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
