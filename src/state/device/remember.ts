import { MAP_ID } from '#map';
/** All that this device may remember, by name; the page on privacy tells what each is for. */
export const MEMORIES = ['basemap', 'draft', 'recent-places', 'shortcuts', 'stories'] as const;
export type Memory = (typeof MEMORIES)[number];

/** Other sites may stand on the same host, with memories of their own. */
export const keyOf = (name: Memory): string => `${MAP_ID}.${name}`;

/** What this device remembers under a name; null for nothing, and where remembering is forbidden. */
export function recall(name: Memory): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    // Storage may be forbidden; then nothing is remembered, and nothing else changes.
    return null;
  }
}

/**
 * Has this device remember a text under a name, or forget it.
 * @returns false where it may not, or has no room: what was chosen holds until the page is left
 */
export function remember(name: Memory, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
    return true;
  } catch {
    // Told by the result: most memories are a convenience, and nothing else changes without.
    return false;
  }
}
