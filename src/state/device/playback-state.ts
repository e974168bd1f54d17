import { createStore } from './store.ts';

/** A walk through the years, step by step: under way by itself, or waiting for the next step. */
export type Playback = 'off' | 'playing' | 'paused';

const playback = createStore<Playback>('off');

/** Says whether the years are being walked through. */
export function setPlayback(next: Playback): void {
  playback.set(next);
}

/** Whether the years are being walked through. */
export function usePlaybackState(): Playback {
  return playback.use((value) => value);
}
