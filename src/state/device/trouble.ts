import type { Problem } from '../../data/problems/problems.ts';
import { createStore } from './store.ts';

/** Something that a view wanted and could not have. */
export interface Trouble {
  /** What it is that is missing; said once, however many ask for it. */
  readonly id: string;
  readonly problems: readonly Problem[];
  /** Asks for it anew. */
  readonly retry: () => void;
}

const troubles = createStore<readonly Trouble[]>([]);

const without = (id: string) => troubles.get().filter((one) => one.id !== id);

/** Tells what could not be had. */
export function tellTrouble(trouble: Trouble): void {
  troubles.set([...without(trouble.id), trouble]);
}

/** Tells that it is here after all, or not wanted any more. */
export function endTrouble(id: string): void {
  if (troubles.get().some((one) => one.id === id)) troubles.set(without(id));
}

/** Follows what could not be had. */
export function useTroubles(): readonly Trouble[] {
  return troubles.use((value) => value);
}
