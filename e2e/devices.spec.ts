import { decode } from 'fast-png';
import { expect, test, type Locator } from './test.ts';
import { quickChromium } from '../tools/browsers/chromium.ts';
import { alive, open } from './acts.ts';

// A phone whose browser darkens light pages, and scroll bars that take room, as those of Windows.
const launch = quickChromium();
test.use({
  launchOptions: {
    ...launch,
    args: [...launch.args, '--blink-settings=forceDarkModeEnabled=true'],
    ignoreDefaultArgs: ['--hide-scrollbars'],
  },
});

/** The mean of what is seen, from 0 (black) to 255. */
async function brightness(part: Locator): Promise<number> {
  const { data, channels } = decode(await part.screenshot());
  let [sum, count] = [0, 0];
  for (let at = 0; at < data.length; at += channels * 101) {
    sum += (data[at]! + data[at + 1]! + data[at + 2]!) / 3;
    count++;
  }
  return sum / count;
}

test('where the browser darkens pages, the map is as dark as its letters are pale', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('nl/');
  await alive(page, '.result');
  for (const room of ['.panel', '.map', '.timeline']) {
    expect(await brightness(page.locator(room)), room).toBeLessThan(90);
  }
});

for (const language of ['nl', 'fr', 'en']) {
  test(`beside a scroll bar the languages stand in the line of the name, ${language}`, async ({
    page,
  }) => {
    await page.goto(`${language}/`);
    await alive(page, '.result');
    const lines = await page.evaluate(() => {
      const panel = document.querySelector<HTMLElement>('.panel')!;
      const [name, switch_] = ['.header h1', '.header .languages'].map((selector) =>
        document.querySelector(selector)!.getBoundingClientRect(),
      );
      return { bar: panel.offsetWidth - panel.clientWidth, name: name!.bottom, top: switch_!.top };
    });
    // Else nothing is tried here.
    expect(lines.bar).toBeGreaterThan(10);
    expect(lines.top).toBeLessThan(lines.name);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const path of ['nl/', 'nl/?band=tall', 'nl/guide/', 'nl/edit/#initiative/calame']) {
    test(`no field is so small that a phone zooms in on it: ${path}`, async ({ page }) => {
      await open(page, path);
      await page.locator('input').first().waitFor();
      const small = await page
        .locator('input, select, textarea')
        .evaluateAll((fields) =>
          fields.flatMap((field) =>
            parseFloat(getComputedStyle(field).fontSize) < 16 ? field.outerHTML.slice(0, 80) : [],
          ),
        );
      expect(small).toEqual([]);
    });
  }
});
