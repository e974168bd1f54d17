import { expect, type Page } from '@playwright/test';
import { open } from './acts.ts';

/** What a person cannot get at in a window: controls out of it or under another, texts cut off. */
interface Reach {
  readonly out: readonly string[];
  readonly under: readonly string[];
  readonly clashes: readonly string[];
  readonly cut: readonly string[];
  /** How much wider the page is than the window, in pixels. */
  readonly wider: number;
}

/** Nothing is out of reach. */
const ALL_REACHED: Reach = { out: [], under: [], clashes: [], cut: [], wider: 0 };

/**
 * Looks at every control and every text of the page, as it stands: each control is scrolled to, and has
 * to be what a press on it meets. The signs on the map move with it and are looked at elsewhere.
 */
function reachOf(page: Page): Promise<Reach> {
  return page.evaluate(() => {
    const CONTROLS = 'a[href], button, input, select, textarea, summary';
    const BESIDE = '.marker, .leaflet-marker-icon, .skip, .visually-hidden, [inert] *';
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return (
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        width > 1 &&
        height > 1
      );
    };
    // A thumb is dragged on its track, which lets presses through; a thin row is pressed as a whole.
    const isPressed = (element: Element) =>
      !element.matches('input[type="range"]') && getComputedStyle(element).pointerEvents !== 'none';
    const nameOf = (element: Element) => {
      const name =
        element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.textContent;
      return `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${name.trim().slice(0, 30)}”`;
    };
    const clips = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return { x: overflowX !== 'visible', y: overflowY !== 'visible' };
    };
    /** The part of a box that is seen where its boxes around it are scrolled as they are. */
    const seenPart = (element: Element, rect: DOMRect) => {
      const part = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        const { x, y } = clips(at);
        const box = at.getBoundingClientRect();
        if (x)
          [part.left, part.right] = [
            Math.max(part.left, box.left),
            Math.min(part.right, box.right),
          ];
        if (y)
          [part.top, part.bottom] = [
            Math.max(part.top, box.top),
            Math.min(part.bottom, box.bottom),
          ];
        if (getComputedStyle(at).position === 'fixed') break;
      }
      return part;
    };

    const isStuck = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (getComputedStyle(at).position === 'sticky') return true;
      }
      return false;
    };

    const dialog = document.querySelector('dialog[open], [role="dialog"]');
    const controls = [...(dialog ?? document).querySelectorAll(CONTROLS)].filter(
      (one) =>
        !one.matches(BESIDE) &&
        !one.closest('.visually-hidden, .skip') &&
        isSeen(one) &&
        isPressed(one),
    );

    const boxes = controls.flatMap((element) =>
      [...element.getClientRects()].map((rect) => ({ element, part: seenPart(element, rect) })),
    );
    const clashes = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => {
        if (a.element.contains(b.element) || b.element.contains(a.element)) return [];
        // What sticks to the foot of a list lies over what is scrolled under it.
        if (isStuck(a.element) || isStuck(b.element)) return [];
        // A field and what clears it are one.
        if (a.element.parentElement === b.element.parentElement && a.element.matches('input'))
          return [];
        const wide = Math.min(a.part.right, b.part.right) - Math.max(a.part.left, b.part.left);
        const high = Math.min(a.part.bottom, b.part.bottom) - Math.max(a.part.top, b.part.top);
        return wide > 2 && high > 4 ? [`${nameOf(a.element)} × ${nameOf(b.element)}`] : [];
      }),
    );

    const [out, under] = [[] as string[], [] as string[]];
    for (const element of controls) {
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const [rect] = element.getClientRects();
      if (!rect) continue;
      const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
        out.push(nameOf(element));
        continue;
      }
      const hit = document.elementFromPoint(x, y);
      const isIt =
        hit !== null &&
        (element.contains(hit) ||
          hit.closest('label')?.control === element ||
          element.closest('label')?.contains(hit));
      if (!isIt) under.push(`${nameOf(element)} under ${hit ? nameOf(hit) : 'nothing'}`);
    }

    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const element = text.parentElement!;
      const isWritten =
        (text.textContent ?? '').trim() !== '' &&
        !element.closest(`svg, option, script, noscript, .map-canvas .leaflet-pane, ${BESIDE}`);
      if (!isWritten || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const rect = range.getBoundingClientRect();
      if (rect.width < 2) continue;
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const isWide = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const isHigh = style.overflowY === 'hidden' || style.overflowY === 'clip';
        // What scrolls shows all of it; what ends in dots says so, and all of it is said elsewhere.
        if (style.overflowY === 'auto' || style.overflowX === 'auto') break;
        if (style.textOverflow === 'ellipsis') break;
        if ((isWide && rect.right > box.right + 2) || (isHigh && rect.bottom > box.bottom + 3)) {
          cut.push(`“${(text.textContent ?? '').trim().slice(0, 40)}” in ${nameOf(at)}`);
          break;
        }
      }
    }
    scrollTo(0, 0);
    const wider = Math.max(0, document.documentElement.scrollWidth - innerWidth);
    return { out, under, clashes: [...new Set(clashes)], cut: [...new Set(cut)], wider };
  });
}

/** Opens a view, waits for what comes later on the map, and expects that all is within reach. */
export async function look(page: Page, path: string): Promise<void> {
  await open(page, path);
  if (/^..\/(\?|$)/.test(path)) {
    await page.locator('.map-controls button').first().waitFor({ state: 'attached' });
    await page.locator('.timeline-head button').first().waitFor();
  }
  expect.soft(await reachOf(page), path).toEqual(ALL_REACHED);
}
