import { existsSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, firefox, test, type TestInfo } from './test.ts';
import { firefoxLaunch } from '../tools/browsers/firefox.ts';
import { alive, open } from './acts.ts';

/** Width and height of each sheet of a PDF, in points; Firefox packs what tells them. */
function sheetsOf(pdf: Buffer): [number, number][] {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/FlateDecode[^]*?stream\r?\n/g)].flatMap(
    ({ index, 0: head }) => {
      const start = index + head.length;
      try {
        return inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString(
          'latin1',
        );
      } catch {
        // A picture or a font that is packed in another way.
        return [];
      }
    },
  );
  const boxes = [text, ...packed]
    .join('\n')
    .matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  return [...boxes].map(([, width, height]) => [Number(width), Number(height)]);
}

/** Prints a view on paper as a person does with Ctrl P, and gives the sheets. */
async function printed(address: string, info: TestInfo, isA3 = false) {
  const file = info.outputPath('paper.pdf');
  const printer = 'print.printer_Mozilla_Save_to_PDF';
  const browser = await firefox.launch({
    ...firefoxLaunch(),
    channel: 'moz-firefox',
    firefoxUserPrefs: {
      'print.always_print_silent': true,
      print_printer: 'Mozilla Save to PDF',
      [`${printer}.print_to_file`]: true,
      [`${printer}.print_to_filename`]: file,
      [`${printer}.print_paper_id`]: isA3 ? 'iso_a3' : 'iso_a4',
      // In inches: the sheet that lies in the printer.
      [`${printer}.print_paper_size_unit`]: 0,
      [`${printer}.print_paper_width`]: isA3 ? '11.69' : '8.27',
      [`${printer}.print_paper_height`]: isA3 ? '16.54' : '11.69',
    },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await open(page, address);
    // What only paper shows is fetched once the view stands.
    await page.waitForTimeout(3500);
    await page.evaluate(() => {
      print();
    });
    await expect.poll(() => existsSync(file) && readFileSync(file).includes('%%EOF')).toBe(true);
    return sheetsOf(readFileSync(file));
  } finally {
    await browser.close();
  }
}

const isLying = ([width, height]: [number, number]) => width > height;

for (const [path, sheets, isA3] of [
  ['nl/poster/', 1, true],
  ['fr/poster/', 1, false],
  ['nl/matrix/', 1, true],
  ['nl/matrix/', 1, false],
  ['nl/fiche/calame/', 1, false],
  ['nl/sheet/?near=21004', 2, false],
] as const) {
  test(`${path} takes ${sheets} of ${isA3 ? 'A3' : 'A4'}`, async ({ baseURL }, info) => {
    const all = await printed(`${baseURL!}${path}`, info, isA3);
    expect(all).toHaveLength(sheets);
  });
}

test('the map, the years and the list print on sheets that all lie the same way', async ({
  baseURL,
}, info) => {
  const sheets = await printed(`${baseURL!}nl/`, info);
  expect(sheets).toHaveLength(3);
  expect(sheets.every(isLying)).toBe(true);
});

test('before Firefox copies the page for the paper, the heading and the names stand in it', async ({
  page,
}) => {
  await page.goto('nl/');
  await alive(page, '.result');
  await page.waitForTimeout(2500);
  const drawn = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    // What stands here, in the same turn, is what is copied.
    const found = ['.print-head', '.print-line', '.timeline-tall .row-name'].map(
      (selector) => document.querySelector(selector) !== null,
    );
    dispatchEvent(new Event('afterprint'));
    return found;
  });
  expect(drawn).toEqual([true, true, true]);
});
