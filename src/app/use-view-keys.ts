import { useEffect, useRef } from 'react';
import { openQuestion } from '../state/search/asking.ts';
import { presenting } from '../state/url/presenting.ts';
import { areShortcutsAllowed } from '../state/device/shortcuts.ts';
import { openShow } from '../state/device/show.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';

const SEARCH = '[aria-keyshortcuts="/"]';

function search(): boolean {
  const field = document.querySelector<HTMLInputElement>(SEARCH);
  field?.focus();
  field?.select();
  return field !== null;
}

/**
 * Keys that work in whichever view is open, unless one is typing: a slash leads to the search field,
 * p presents, q shows the view as a QR code.
 */
export function useViewKeys(isOn: boolean): void {
  const { state, go } = useUrlState();
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  }, [state]);
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      const isBusy =
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, [contenteditable], dialog');
      if (ctrlKey || metaKey || altKey || defaultPrevented || isBusy) return;
      if (!areShortcutsAllowed()) return;
      if (key === '/') {
        event.preventDefault();
        // On a narrow screen it may be folded away.
        if (!search()) openQuestion();
      }
      if (key === 'q') openShow('qr');
      if (key === 'p') go(presenting(now.current), { state: { isFromHere: true } });
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [isOn, go]);
}
