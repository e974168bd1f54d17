import type { KeyboardEvent } from 'react';

const WAYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Leads from one row of the timeline to another: to Tab they are one stop, the arrows do the rest. */
export function onRowKey(event: KeyboardEvent<HTMLElement>): void {
  const way = WAYS[event.key];
  const timeline = event.currentTarget.closest('.timeline-rows');
  if (!way || !timeline) return;
  event.preventDefault();
  const rows = [...timeline.querySelectorAll<HTMLElement>('[data-row]')];
  rows[way(rows.indexOf(event.currentTarget), rows.length - 1)]?.focus();
}
