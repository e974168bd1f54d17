import { useEffect } from 'react';
import { areShortcutsAllowed } from '../state/shortcuts.ts';
import { openShow } from '../state/show.ts';
import { useUrlState } from '../state/use-url-state.ts';

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
  const { go } = useUrlState();
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      const isBusy =
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, [contenteditable], dialog');
      if (ctrlKey || metaKey || altKey || defaultPrevented || isBusy) return;
      if (!areShortcutsAllowed()) return;
      if (key === '/' && search()) event.preventDefault();
      else if (key === 'q') openShow('qr');
      else if (key === 'p') go({ page: { kind: 'present' } }, { state: { isFromHere: true } });
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [isOn, go]);
}
