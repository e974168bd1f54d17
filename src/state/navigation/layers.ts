import { useEffect, useRef } from 'react';

/**
 * What lies over a view (a menu, a dialogue, a panel of the meeting) is one step of the history, so
 * that a phone's "back" closes the topmost first. The step has the address of the view below it.
 */
interface Step {
  readonly layer?: number;
}

const open: { readonly number: number; readonly close: () => void }[] = [];
let last = 0;
/** What waits until the step of a layer that was closed is undone. */
const waiting: (() => void)[] = [];
let isUndoing = false;

const layerOf = (state: unknown) => (state as Step | null)?.layer ?? 0;

function onPop(event: PopStateEvent): void {
  if (isUndoing) {
    isUndoing = false;
    for (const act of waiting.splice(0)) act();
    return;
  }
  const now = layerOf(event.state);
  for (const one of open.filter(({ number }) => number > now).reverse()) one.close();
}

function push(close: () => void): number {
  if (open.length === 0) addEventListener('popstate', onPop);
  const number = ++last;
  open.push({ number, close });
  history.pushState({ ...(history.state as object | null), layer: number }, '');
  return number;
}

function drop(number: number): void {
  const at = open.findIndex((one) => one.number === number);
  if (at < 0) return;
  open.splice(at, 1);
  // Closed otherwise than by "back": its step is undone, unless it led on from there.
  if (layerOf(history.state) === number) {
    isUndoing = true;
    history.back();
  }
}

/** Closes what is open, and does something once no step of it is left in the history. */
export function leaveLayers(act: () => void): void {
  if (open.length > 0 && layerOf(history.state) > 0) {
    const all = open.splice(0);
    isUndoing = true;
    history.go(-all.length);
  }
  if (isUndoing) waiting.push(act);
  else act();
}

/** Makes what is open a layer: "back" closes it before anything else. */
export function useLayer(isOpen: boolean, close: () => void): void {
  const closeNow = useRef(close);
  useEffect(() => {
    closeNow.current = close;
  }, [close]);
  useEffect(() => {
    if (!isOpen) return;
    const number = push(() => {
      closeNow.current();
    });
    return () => {
      drop(number);
    };
  }, [isOpen]);
}
