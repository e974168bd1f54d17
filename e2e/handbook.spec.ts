import { test } from './test.ts';
import { goToStep, HANDBOOKS, STEPS } from '../tools/handbook/steps.ts';

for (const language of HANDBOOKS) {
  test(`what the handbook shows can be done as it says (${language})`, async ({
    browser,
    baseURL,
  }) => {
    // Where nothing is done the page needs only to be there, as other tests see.
    for (const step of STEPS.filter(({ act, name }) => act && name !== '2-new')) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      await goToStep(await context.newPage(), baseURL!, language, step);
      await context.close();
    }
  });
}
