/** What a person did on the first view, before its app was there. */
const acts: { pressed: Element[]; focused: Element | null } = { pressed: [], focused: null };

/** Begins to take note of what the app is to do again. */
export function noteActs(): void {
  addEventListener(
    'click',
    ({ target }) => {
      const own = target instanceof Element && target.closest('button, label, summary');
      if (own) acts.pressed.push(own);
    },
    { capture: true },
  );
  addEventListener('focusin', ({ target }) => (acts.focused = target as Element));
}

/** The notes so far. */
export const notedActs = () => acts;
