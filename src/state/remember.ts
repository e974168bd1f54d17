/** What this device remembers under a name; null for nothing, and where remembering is forbidden. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage may be forbidden; then nothing is remembered, and nothing else changes.
    return null;
  }
}

/** Has this device remember a text under a name, or forget it; where it may not, nothing happens. */
export function remember(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // As above: what was chosen holds until the page is left.
  }
}
