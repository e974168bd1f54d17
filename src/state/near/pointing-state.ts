import { createStore } from '../device/store.ts';

const pointing = createStore(false);

/** Says whether the next click on the map chooses the place to measure from. */
export function setPointing(next: boolean): void {
  pointing.set(next);
}

/** Whether the person is pointing at a place on the map. */
export function usePointing(): boolean {
  return pointing.use((value) => value);
}
