import { recall, remember } from './remember.ts';
import { createStore } from './store.ts';

const OFF = 'off';

/** Whether single letters are shortcuts: who dictates or strikes keys by accident can do without. */
const shortcuts = createStore(recall('shortcuts') !== OFF);

/** Turns single letters as shortcuts on or off; remembered on the device. */
export function allowShortcuts(allowed: boolean): void {
  remember('shortcuts', allowed ? null : OFF);
  shortcuts.set(allowed);
}

export const areShortcutsAllowed = () => shortcuts.get();

/** Whether single letters are shortcuts. */
export function useShortcuts(): boolean {
  return shortcuts.use((allowed) => allowed);
}
