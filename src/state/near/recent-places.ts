import { recall, remember } from '../device/remember.ts';
import { createStore } from '../device/store.ts';

const MOST = 5;

function remembered(): readonly string[] {
  return (recall('recent-places') ?? '').split(' ').filter(Boolean);
}

const recent = createStore(remembered());

/** Puts a place or locality, by its id, at the head of the recent ones; on this device only. */
export function rememberPlace(id: string): void {
  const next = [id, ...remembered().filter((one) => one !== id)].slice(0, MOST);
  remember('recent-places', next.join(' '));
  recent.set(next);
}

/** Forgets the recent places. */
export function forgetPlaces(): void {
  remember('recent-places', null);
  recent.set([]);
}

/** Ids of the places chosen last, the latest first. */
export function useRecentPlaces(): readonly string[] {
  return recent.use((value) => value);
}
