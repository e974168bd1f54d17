import { expect, test } from './test.ts';

test('the map counts by commune, the same as a table, and goes back to its signs', async ({
  page,
}) => {
  await page.goto('nl/');
  await page.getByRole('button', { name: 'Aantal per gemeente' }).click();
  await expect(page).toHaveURL(/shade=own/);
  const brussels = page.getByRole('button', { name: 'Brussel: 5 initiatieven' });
  await expect(brussels).toBeVisible();
  await expect(page.locator('.shade')).toHaveCount(21);

  await page.getByText('Aantal per gemeente: Als tabel').click();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(22);
  await expect(rows.nth(1)).toHaveText('Brussel5');
  await expect(rows.last()).toHaveText(/0$/);

  await page.getByRole('checkbox', { name: /voor het hele gewest/ }).check();
  await expect(page).toHaveURL(/shade=whole/);
  await expect(rows.nth(1)).toHaveText('Brussel11');
  await expect(page.getByRole('button', { name: 'Ukkel: 6 initiatieven' })).toBeVisible();

  await page.getByRole('button', { name: 'Ukkel: 6 initiatieven' }).press('Enter');
  await expect(page).toHaveURL(/near=21016/);
  await page.getByRole('button', { name: 'Terug naar de tekens' }).click();
  await expect(page).not.toHaveURL(/shade/);
  await expect(page.locator('.shade')).toHaveCount(0);
});

test('what is filtered is what is counted', async ({ page }) => {
  await page.goto('nl/?shade=own&years=2008-2010');
  await page.getByText('Aantal per gemeente: Als tabel').click();
  const total = await page.getByRole('table').getByRole('cell').allInnerTexts();
  expect(total.map(Number).reduce((sum, one) => sum + one, 0)).toBeLessThan(6);
});

test('names and numbers on the shades read in the light and in the dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('fr/?shade=whole');
    await expect(page.locator('.shade-4').first()).toBeVisible();
    await expect(page.locator('.place-label-commune span').first()).toBeVisible();
    const contrast = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', {
        willReadFrequently: true,
      })!;
      const luminance = (colour: string) => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const parts = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!;
      };
      const name = document.querySelector('.place-label-commune span')!;
      const text = luminance(getComputedStyle(name).color);
      return [...document.querySelectorAll('path.shade')].map((path) => {
        const ground = luminance(getComputedStyle(path).fill);
        return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
      });
    });
    expect(Math.min(...contrast), colorScheme).toBeGreaterThanOrEqual(4.5);
  }
});
