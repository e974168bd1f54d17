import { useEffect } from 'react';

const FIELD = '[aria-keyshortcuts="/"]';

/** Lets a slash lead to the search field of whichever view is open, unless one is typing. */
export function useSearchKey(): void {
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      const isTyping =
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, [contenteditable]');
      if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented || isTyping) return;
      const field = document.querySelector<HTMLInputElement>(FIELD);
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', find);
    return () => {
      document.removeEventListener('keydown', find);
    };
  }, []);
}
