import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/**
 * Waits until something is in the page. It looks at every frame: locators wait longer from one look
 * to the next, half a second soon.
 */
export async function there(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector(wanted) !== null, selector);
}

/** Waits, in the same way, until what needs scripts works and something is to be seen. */
export async function alive(page: Page, selector = 'body'): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      (document.querySelector(`html[data-alive] ${wanted}`)?.getClientRects().length ?? 0) > 0,
    selector,
  );
}

/** Shows a sign of a person, which pages to read wait for, and waits until they work. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(6, 6);
  await alive(page);
}

/** Opens a view and waits until it works. */
export async function open(page: Page, path = 'nl/'): Promise<void> {
  await page.goto(path);
  await wake(page);
}

/** Keeps a script away until what it gives is called. */
export async function holdScript(page: Page, script: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/assets/${script}-*.js`, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** What goes wrong in a page from here on, in the words of its errors. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

/** Opens a part of what "Share" offers, by its Dutch name. */
export async function openShown(page: Page, part: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Deel', exact: true }).click();
  await page.getByRole('button', { name: part }).click();
}

/** The one field that takes a place, a name or a word, in any language. */
export const askField = (page: Page) => page.locator('[data-alive] .ask [role="combobox"]');

/** Asks for a word in all fiches. */
export async function askWord(page: Page, word: string): Promise<void> {
  await askField(page).fill(word);
  await page
    .getByRole('option')
    .filter({ hasText: `“${word}”` })
    .click();
}

/** Looks near Elsene, by its name. */
export async function chooseElsene(page: Page): Promise<void> {
  await askField(page).click();
  await page.keyboard.type('elsene');
  await page
    .getByRole('option', { name: /Elsene/ })
    .first()
    .click();
}

/** Drags the map by hand. */
export async function dragMap(page: Page): Promise<void> {
  const map = await page.locator('.map-canvas').boundingBox();
  expect(map).not.toBeNull();
  const [x, y] = [map!.x + map!.width / 2, map!.y + map!.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 80, y + 40, { steps: 5 });
  await page.mouse.up();
}

/** Saves what a button hands out, and gives its bytes. */
export async function savedBytes(page: Page, press: () => Promise<void>): Promise<Buffer> {
  if (page.context().browser()?.browserType().name() !== 'firefox') {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return readFileSync(await download.path());
  }
  // Its driver tells of no downloads: what is handed out is read in the page.
  const handed = page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const give = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          URL.createObjectURL = give;
          const reader = new FileReader();
          reader.onload = () => {
            resolve(reader.result as string);
          };
          reader.onerror = () => {
            reject(new Error('What was handed out cannot be read.'));
          };
          reader.readAsDataURL(blob);
          return give(blob);
        };
      }),
  );
  await press();
  return Buffer.from((await handed).replace(/^.*,/, ''), 'base64');
}

/** Saves what a button hands out, and gives its text. */
export const saved = async (page: Page, press: () => Promise<void>): Promise<string> =>
  (await savedBytes(page, press)).toString('utf8');

/** Drops files on the page, all at once, as from a folder of the device. */
export async function drop(
  page: Page,
  ...files: readonly (readonly [name: string, content: string | Buffer])[]
): Promise<void> {
  const transfer = await page.evaluateHandle(
    (all) => {
      const data = new DataTransfer();
      for (const [name, content] of all) {
        const bytes = Uint8Array.from(atob(content), (one) => one.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    files.map(([name, content]) => [name, Buffer.from(content).toString('base64')] as const),
  );
  await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
}

/** A file of those that people have, as the units read it too. */
export const caseFile = (name: string) =>
  [name, readFileSync(`src/data/other/cases/${name}`)] as const;
