import type { Page } from '@playwright/test';

/** Boxes of elements on the screen. */
export const boxesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom, name: element.textContent.slice(0, 40) };
    }),
  );
export type Boxes = Awaited<ReturnType<typeof boxesOf>>;

/** Pairs that overlap by more than a pixel. */
export function clashes(some: Boxes, others: Boxes): string[] {
  return some.flatMap((a, i) =>
    others.flatMap((b, j) => {
      if (some === others && j <= i) return [];
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > 1 && high > 1 ? [`${a.name} × ${b.name}`] : [];
    }),
  );
}
