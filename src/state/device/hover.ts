import { createStore } from './store.ts';

const hovered = createStore<string | null>(null);

/** Says which initiative the pointer or the focus is on, in whichever view; null for none. */
export function setHovered(id: string | null): void {
  hovered.set(id);
}

/** The initiative that the pointer or the focus is on. */
export function useHovered(): string | null {
  return hovered.use((id) => id);
}

/** Whether one initiative is the hovered one; draws again only when that changes. */
export function useIsHovered(id: string): boolean {
  return hovered.use((one) => one === id);
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
