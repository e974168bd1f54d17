import { useCallback, useSyncExternalStore } from 'react';

let hovered: string | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says which initiative the pointer or the focus is on, in whichever view; null for none. */
export function setHovered(id: string | null): void {
  if (id === hovered) return;
  hovered = id;
  for (const listener of listeners) listener();
}

/** The initiative that the pointer or the focus is on. */
export function useHovered(): string | null {
  return useSyncExternalStore(subscribe, () => hovered);
}

/** Whether one initiative is the hovered one; draws again only when that changes. */
export function useIsHovered(id: string): boolean {
  return useSyncExternalStore(
    subscribe,
    useCallback(() => hovered === id, [id]),
  );
}

/** The handlers that make any element of an initiative light up in all views. */
export function hoverHandlers(id: string) {
  const on = () => {
    setHovered(id);
  };
  const off = () => {
    setHovered(null);
  };
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
}
