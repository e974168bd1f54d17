import { notedActs } from './first-acts.ts';

/** What an element is called, without the numbers beside its name: those follow what is pressed. */
function nameOf(element: Element): string {
  const given = element.getAttribute('aria-label') ?? element.getAttribute('placeholder');
  if (given !== null) return given;
  const copy = element.cloneNode(true) as Element;
  for (const number of copy.querySelectorAll('.count, .facet-count')) number.remove();
  return copy.textContent;
}

/** The name of what an element is an option of: an approach and a theme may be called the same. */
function groupOf(element: Element): string {
  const heading = element.parentElement
    ?.closest('fieldset, details')
    ?.querySelector(':scope > :is(legend, summary)');
  return heading ? nameOf(heading) : '';
}

/** The elements of the app that stand for one of the first view: of its kind, with its name. */
function counterparts<T extends Element>(container: HTMLElement, lost: T): T[] {
  return [...container.querySelectorAll<T>(lost.tagName)].filter(
    (one) => nameOf(one) === nameOf(lost) && groupOf(one) === groupOf(lost),
  );
}

const inSight = (container: HTMLElement, lost: HTMLElement) =>
  counterparts(container, lost).find((one) => one.checkVisibility());

const boxOf = (element: Element | undefined) =>
  element instanceof HTMLLabelElement && element.control instanceof HTMLInputElement
    ? element.control
    : null;

/** The labels of the boxes that were ticked, also before any script could take note of it. */
function tickedLabels(first: Element, pressed: readonly Element[]): HTMLLabelElement[] {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // After a reload a browser may fill in what was ticked before it, on another page than this.
  const isFresh = visit?.type === 'navigate';
  return [...first.querySelectorAll('label')].filter(
    (label) => boxOf(label)?.checked && (isFresh || pressed.includes(label)),
  );
}

/**
 * Who began before the app was there goes on in it: what was typed goes into the address, what was
 * pressed is pressed, what was ticked is ticked, and the focus stays where it was. To be called
 * before the app is drawn.
 */
export function redoActs(container: HTMLElement): void {
  const first = container.firstElementChild;
  if (!first) return;
  const observer = new MutationObserver(() => {
    if (first.isConnected) return;
    observer.disconnect();
    const { pressed, focused } = notedActs();
    const lost = focused?.isConnected ? null : focused;
    if (lost instanceof HTMLInputElement && lost.type === 'search' && lost.value !== '') {
      const search = new URLSearchParams(location.search);
      search.set('q', lost.value);
      history.replaceState(history.state, '', `?${String(search)}`);
    }
    // At once: keys that were pressed meanwhile are waiting for it.
    if (lost) inSight(container, lost)?.focus();
    const acts = [
      ...pressed
        .filter((one) => !one.isConnected && !boxOf(one))
        .map((one) => () => inSight(container, one)?.click()),
      ...tickedLabels(first, pressed).map((label) => () => {
        const box = boxOf(counterparts(container, label)[0]);
        if (box?.checked === false) box.click();
      }),
    ];
    // What answers is there with the next frame, and knows of each act with the one after.
    const next = () => {
      const act = acts.shift();
      if (!act) return;
      act();
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  observer.observe(container, { childList: true });
}
