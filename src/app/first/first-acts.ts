/** What a person did on the first view, before its app was there. */
const acts: { pressed: HTMLElement[]; focused: HTMLElement | null } = {
  pressed: [],
  focused: null,
};

/** Begins to take note of what the app is to do again. */
export function noteActs(): void {
  // Somebody may type before this script is there.
  acts.focused = document.activeElement as HTMLElement | null;
  addEventListener(
    'click',
    (event) => {
      const { target } = event;
      const own =
        target instanceof Element &&
        target.closest<HTMLElement>('.first :is(a, button, label, summary)');
      if (!own) return;
      // A link of the plain first view knows nothing of what the address asks: that of the app does.
      if (own instanceof HTMLAnchorElement) {
        if (location.search === '' || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
      }
      acts.pressed.push(own);
    },
    { capture: true },
  );
  addEventListener('focusin', ({ target }) => (acts.focused = target as HTMLElement));
}

/** The notes so far. */
export const notedActs = () => acts;
