import { typeQuestion } from '../../state/search/asking.ts';
import { isLaidOut } from '../../state/device/is-laid-out.ts';
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
  counterparts(container, lost).find(isLaidOut);

const boxOf = (element: Element | undefined) =>
  element instanceof HTMLLabelElement && element.control instanceof HTMLInputElement
    ? element.control
    : null;

/** Whether all that is filled in was filled in by a person: after a reload browsers do it too. */
function isFresh(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate';
}

/**
 * Who began before the app was there goes on in it: what was typed stands in the field, what was
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
    const fresh = isFresh();
    const lost = focused?.isConnected ? null : focused;
    // Some may have been typed or ticked before any script could take note of it.
    const field = [...first.querySelectorAll<HTMLInputElement>('.ask input')].find(
      ({ value }) => value !== '',
    );
    if (field && (fresh || field === lost)) typeQuestion(field.value);
    const ticked = [...first.querySelectorAll('label')].filter(
      (label) => boxOf(label)?.checked && (fresh || pressed.includes(label)),
    );
    // At once: keys that were pressed meanwhile are waiting for it.
    if (lost) inSight(container, lost)?.focus();
    const acts = [
      ...pressed
        .filter((one) => !one.isConnected && !boxOf(one))
        .map((one) => () => inSight(container, one)?.click()),
      ...ticked.map((label) => () => {
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
