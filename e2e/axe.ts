import axe from 'axe-core';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page, as the rule and what breaks it.
 * @param rules those that count; all, when none is given
 */
export async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, {
      // What stands in a frame is a page of its own, looked at by itself.
      iframes: false,
      resultTypes: ['violations'],
      ...(only && { runOnly: only }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
