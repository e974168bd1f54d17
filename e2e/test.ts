import { test as base, type Page } from '@playwright/test';

export * from '@playwright/test';

/**
 * In Firefox a field that Playwright fills tells nobody: typing as an editor does is heard by all that
 * listens, as from a person.
 */
function typeInstead(page: Page): void {
  const locators = Object.getPrototypeOf(page.locator('body')) as ReturnType<Page['locator']>;
  locators.fill = async function fill(text) {
    await this.focus();
    await this.evaluate((element, typed) => {
      const field = element as HTMLInputElement;
      if (field.type === 'range') {
        // Past what React keeps of the element, as a drag is.
        Reflect.set(HTMLInputElement.prototype, 'value', typed, field);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return;
      }
      field.select();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else types as an editor does
      document.execCommand(typed === '' ? 'delete' : 'insertText', false, typed);
    }, text);
  };
}

/** The test of Playwright, in each engine as a person would meet it. */
export const test = base.extend({
  page: async ({ page, browserName }, use) => {
    if (browserName === 'firefox') typeInstead(page);
    await use(page);
  },
});
