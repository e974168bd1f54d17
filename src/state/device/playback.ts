import { createStore } from './store.ts';

/** A walk through the years, step by step: under way by itself, or waiting for the next step. */
export type Walk = 'off' | 'playing' | 'paused';

const walking = createStore<Walk>('off');

/** Says whether the years are being walked through. */
export function setWalk(next: Walk): void {
  walking.set(next);
}

/** Whether the years are being walked through. */
export function useWalk(): Walk {
  return walking.use((value) => value);
}
