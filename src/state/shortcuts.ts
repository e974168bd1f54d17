import { createStore } from './store.ts';

/** Whether single letters are shortcuts: who dictates or strikes keys by accident can do without. */
const KEY = 'gemeenschapskaart.shortcuts';
const OFF = 'off';

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    // Storage may be forbidden; then they work as for everyone.
    return true;
  }
}

const shortcuts = createStore(remembered());

/** Turns single letters as shortcuts on or off; remembered on the device. */
export function allowShortcuts(allowed: boolean): void {
  try {
    if (allowed) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // As above: the choice holds until the page is left.
  }
  shortcuts.set(allowed);
}

export const areShortcutsAllowed = () => shortcuts.get();

/** Whether single letters are shortcuts. */
export function useShortcuts(): boolean {
  return shortcuts.use((allowed) => allowed);
}
