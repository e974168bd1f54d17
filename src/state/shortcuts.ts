import { recall, remember } from './remember.ts';
import { createStore } from './store.ts';

/** Whether single letters are shortcuts: who dictates or strikes keys by accident can do without. */
const KEY = 'gemeenschapskaart.shortcuts';
const OFF = 'off';

const shortcuts = createStore(recall(KEY) !== OFF);

/** Turns single letters as shortcuts on or off; remembered on the device. */
export function allowShortcuts(allowed: boolean): void {
  remember(KEY, allowed ? null : OFF);
  shortcuts.set(allowed);
}

export const areShortcutsAllowed = () => shortcuts.get();

/** Whether single letters are shortcuts. */
export function useShortcuts(): boolean {
  return shortcuts.use((allowed) => allowed);
}
