import { notedActs } from './first-acts.ts';

const nameOf = (element: Element) =>
  element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? element.textContent;

/** The same element in the app: of its kind, with its name. */
function counterpart(container: HTMLElement, lost: Element): HTMLElement | undefined {
  return [...container.querySelectorAll<HTMLElement>(lost.tagName)].find(
    (one) => nameOf(one) === nameOf(lost) && one.checkVisibility(),
  );
}

/**
 * Who began before the app was there goes on in it: what was typed goes into the address, what was
 * pressed is pressed, and the focus stays where it was. To be called before the app is drawn.
 */
export function redoActs(container: HTMLElement): void {
  const first = container.firstElementChild;
  const observer = new MutationObserver(() => {
    if (first?.isConnected) return;
    observer.disconnect();
    const { pressed, focused } = notedActs();
    const before = pressed.filter((one) => !one.isConnected);
    const lost = focused?.isConnected ? null : focused;
    if (lost instanceof HTMLInputElement && lost.type === 'search' && lost.value !== '') {
      const search = new URLSearchParams(location.search);
      search.set('q', lost.value);
      history.replaceState(history.state, '', `?${String(search)}`);
    }
    // What answers is there with the next frame.
    requestAnimationFrame(() => {
      if (lost) counterpart(container, lost)?.focus();
      for (const one of before) counterpart(container, one)?.click();
    });
  });
  observer.observe(container, { childList: true });
}
