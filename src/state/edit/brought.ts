import { createStore } from '../device/store.ts';

const brought = createStore<readonly File[] | null>(null);

/** Lays files where the desk takes files in: those that were chosen, or dropped on it. */
export function bringToEditor(files: readonly File[]): void {
  brought.set([...files]);
}

/** The files that were brought last, until they are taken in or put away. */
export const useBrought = (): readonly File[] | null => brought.use((files) => files);

/** That they are taken in, or put away. */
export const takeBrought = (): void => {
  brought.set(null);
};
