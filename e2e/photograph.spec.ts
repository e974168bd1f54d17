import sharp from 'sharp';
import { drawPicture } from '../tools/pictures/drawn-pictures.ts';
import { open } from './acts.ts';
import { axeFaults } from './axe.ts';
import { expect, test, type Page } from './test.ts';

/** Hills under a sun at the left top, as a telephone leaves it: on its side, with the place in it. */
const byTelephone = () =>
  drawPicture({ width: 2400, height: 1200, ground: '#5b7f4b', sun: '#d99a2b' }, true);

interface Kept {
  readonly file: string;
  readonly data: string;
  readonly focus: readonly [number, number];
}

/** The pictures of an initiative as this device keeps them. */
async function keptPictures(page: Page): Promise<readonly Kept[]> {
  const draft = await page.evaluate(() => localStorage.getItem('gemeenschapskaart.draft'));
  const { changes } = JSON.parse(draft ?? '{"changes":[]}') as {
    changes: readonly { after: { properties: { pictures?: readonly Kept[] } } }[];
  };
  return changes[0]?.after.properties.pictures ?? [];
}

/** How red rather than blue a spot of a picture is; of the sun it is much. */
async function redness({ data }: Kept, x: number, y: number): Promise<number> {
  const bytes = Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
  const { data: raw, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at =
    (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return raw[at]! - raw[at + 2]!;
}

const pictures = (page: Page) => page.locator('[data-field="pictures"]');

/** Drops a photograph where it belongs, as from a window of files. */
async function drop(page: Page, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    const letters = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    data.items.add(new File([letters], 'IMG_0001.JPG', { type: 'image/jpeg' }));
    return data;
  }, bytes.toString('base64'));
  await page.dispatchEvent('.picture-drop', 'drop', { dataTransfer: transfer });
}

async function bring(page: Page, buffer: Buffer, name = 'IMG_0001.JPG', mimeType = 'image/jpeg') {
  await pictures(page).locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

test('a photograph is turned, made small and cropped on the device, and tells no place', async ({
  page,
}) => {
  await open(page, 'nl/edit/#initiative/le-meridien/pictures');
  const photograph = await byTelephone();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.method() + request.url()));
  await bring(page, photograph);
  await expect(pictures(page).getByRole('status')).toContainText('De foto is klaar: 1280 × 853');
  const [kept] = await keptPictures(page);
  const bytes = Buffer.from(kept!.data.slice(kept!.data.indexOf(',') + 1), 'base64');
  const { width, height, exif, orientation } = await sharp(bytes).metadata();
  expect([width, height, exif, orientation ?? 1]).toEqual([1280, 853, undefined, 1]);
  expect(bytes.length).toBeLessThan(210_000);
  // Upright: the ground is below. Of twice as wide as high the middle is left.
  expect(await redness(kept!, 0.5, 0.97)).toBeLessThan(40);
  expect(kept!.focus).toEqual([50, 50]);

  // Pointing at the sun brings it into the picture; the arrows go on from there.
  const focus = pictures(page).getByRole('button', { name: /^Waar het om gaat/ });
  const box = (await focus.boundingBox())!;
  await focus.click({ position: { x: box.width * 0.25, y: box.height * 0.3 } });
  await expect(focus).toHaveAccessibleName(/25% van links, 30% van boven/);
  await expect.poll(async () => (await keptPictures(page))[0]?.file).not.toBe(kept!.file);
  const [moved] = await keptPictures(page);
  expect(await redness(moved!, moved!.focus[0] / 100, moved!.focus[1] / 100)).toBeGreaterThan(60);
  await focus.focus();
  await page.keyboard.press('ArrowRight');
  await expect(focus).toHaveAccessibleName(/30% van links/);
  await expect(focus).toBeFocused();
  expect(asked.filter((one) => !one.startsWith('GET'))).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
});

test('it is said what lacks, and with all of that the fiche shows it', async ({ page }) => {
  await open(page, 'nl/edit/#initiative/le-meridien/pictures');
  await drop(page, await byTelephone());
  const field = (name: string) => page.locator(`#field-pictures-0-${name}`);
  await expect(field('maker')).toBeVisible();
  await expect(page.locator('.editor-problems')).toContainText('Licentie');
  await expect(page.locator('.editor-preview .picture')).toHaveCount(0);
  for (const [language, text] of [
    ['nl', 'Een huis onder de zon.'],
    ['fr', 'Une maison sous le soleil.'],
    ['en', 'A house under the sun.'],
  ] as const) {
    await field(`alt-${language}`).fill(text);
  }
  await field('maker').fill('An Peeters');
  await field('licence').selectOption({ label: 'CC BY 4.0: met naam van de maker' });
  await field('source').fill('archief van Le Méridien');
  await expect(page.getByRole('heading', { name: /^(Alles klopt|Klopt, met)/ })).toBeVisible();
  await expect(page.locator('.editor-preview .picture')).toHaveCount(1);

  await page.goto('nl/edit/#result');
  await expect(page.locator('.editor-result')).toContainText('Een huis onder de zon.');
  await expect(page.locator('.editor-result')).not.toContainText('base64');

  await page.goto('fr/?data=draft:&fiche=le-meridien');
  const sheet = page.locator('.fiche');
  await expect(sheet.getByRole('img', { name: 'Une maison sous le soleil.' })).toBeVisible();
  await expect(sheet).toContainText('Photo : An Peeters · CC BY 4.0 · archief van Le Méridien');
});

test('what is no photograph is told so, and what is too small', async ({ page }) => {
  await open(page, 'nl/edit/#organisation/fdss/pictures');
  const told = pictures(page).getByRole('status');
  await bring(page, Buffer.from('geen foto'));
  await expect(told).toContainText('geen foto die deze browser kan lezen');
  await bring(page, await drawPicture({ width: 200, height: 150, ground: '#123456', sun: '#fff' }));
  await expect(told).toContainText('te klein (200 × 150 pixels)');
  expect(await keptPictures(page).catch(() => [])).toEqual([]);
});
