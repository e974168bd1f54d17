import type { Problem } from '../../data/problems/problems.ts';
import { createStore } from './store.ts';

/** Something that a view wanted and could not have. */
export interface LoadFailure {
  /** What it is that is missing; said once, however many ask for it. */
  readonly id: string;
  readonly problems: readonly Problem[];
  /** Asks for it anew. */
  readonly retry: () => void;
}

const failures = createStore<readonly LoadFailure[]>([]);

const without = (id: string) => failures.get().filter((one) => one.id !== id);

/** Tells what could not be had. */
export function tellFailure(failure: LoadFailure): void {
  failures.set([...without(failure.id), failure]);
}

/** Tells that it is here after all, or not wanted any more. */
export function endFailure(id: string): void {
  if (failures.get().some((one) => one.id === id)) failures.set(without(id));
}

/** Follows what could not be had. */
export function useFailures(): readonly LoadFailure[] {
  return failures.use((value) => value);
}
