import { test } from '@playwright/test';
import { goToStep, HANDBOOKS, STEPS } from '../tools/handbook/steps.ts';

for (const language of HANDBOOKS) {
  test(`what the handbook shows can be done as it says (${language})`, async ({
    browser,
    baseURL,
  }) => {
    for (const step of STEPS) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      await goToStep(await context.newPage(), baseURL!, language, step);
      await context.close();
    }
  });
}
