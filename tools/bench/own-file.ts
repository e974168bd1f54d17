import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { probe } from './probe.ts';

/** What it costs to show a file that lies on the device; times in milliseconds. */
export interface FileCost {
  readonly name: string;
  readonly megabytes: number;
  /** From the choice of the file to the question how it is meant, with the number of rows that show. */
  readonly toForm: number;
  /** The longest that the page stood still meanwhile. */
  readonly stillReading: number;
  /** From the answer to the map with all of it. */
  readonly toMap: number;
  readonly stillShowing: number;
}

const ROWS = 50_000;
/** In so many bytes. */
const GEOJSON = 20_000_000;

const COMMUNES = ['Jette', 'Elsene', 'Anderlecht', 'Gent', 'Namur', 'Charleroi', 'Luik', 'Leuven'];

/** A table as a federation keeps it. */
function table(): string {
  const rows = Array.from({ length: ROWS }, (_, index) =>
    [
      `Groep ${index}`,
      COMMUNES[index % COMMUNES.length],
      `${1980 + (index % 45)}-${2026 - (index % 3)}`,
      `Wat groep ${index} doet, in enkele woorden`,
      `https://voorbeeld.be/${index}`,
    ].join(';'),
  );
  return ['Naam;Gemeente;Periode;Omschrijving;Website', ...rows].join('\n');
}

/** Fields of a region, each with its corners, until there is enough of it. */
function collection(): string {
  const corners = 40;
  const one = (index: number) => {
    const [lng, lat] = [3 + (index % 300) / 100, 50.2 + (index % 70) / 70];
    const ring = Array.from({ length: corners + 1 }, (_, at) => {
      const turn = ((at % corners) / corners) * 2 * Math.PI;
      return [lng + Math.cos(turn) / 200, lat + Math.sin(turn) / 300];
    });
    return JSON.stringify({
      type: 'Feature',
      properties: { nom: `Jardin ${index}`, depuis: 1990 + (index % 30) },
      geometry: { type: 'Polygon', coordinates: [ring] },
    });
  };
  const count = Math.ceil(GEOJSON / one(100).length);
  const features = Array.from({ length: count }, (_, index) => one(index));
  return `{"type":"FeatureCollection","features":[${features.join(',\n')}]}`;
}

/** The files that are tried: the most rows that people have, and the most corners. */
export const ownFiles = (): readonly (readonly [name: string, text: string])[] => [
  [`${ROWS.toLocaleString('en')} rows.csv`, table()],
  [`${GEOJSON / 1e6} MB.geojson`, collection()],
];

/** What runs in the page: the longest time from one frame to the next, since it was asked last. */
const WATCH = `(() => {
  let [last, longest] = [performance.now(), 0];
  const look = (now) => {
    longest = Math.max(longest, now - last);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  globalThis.longestStill = () => {
    const was = longest;
    longest = 0;
    return was;
  };
})()`;

/** What shows the file, once it is known what it would show. */
const ANSWER = '.columns-form [type=submit]:not([disabled])';

/**
 * Opens a file of the device on the map, in a new profile.
 * @param address of the site
 */
export async function measureFile(
  browser: Browser,
  address: string,
  [name, text]: readonly [name: string, text: string],
): Promise<FileCost> {
  const { page, close } = await probe(browser);
  await page.goto(`${address}nl/?data=file:`);
  const input = page.locator('input[type=file]').last();
  await input.waitFor({ state: 'attached' });
  await page.waitForTimeout(1000);
  await page.evaluate(WATCH);
  const longest = () => page.evaluate<number>('longestStill()');
  const until = async (...selectors: readonly string[]) => {
    const start = performance.now();
    await page.waitForFunction(
      (wanted) => wanted.every((one) => document.querySelector(one) !== null),
      selectors,
      { timeout: 120_000 },
    );
    return performance.now() - start;
  };
  // From the disk: what is handed over by the driver, the page itself unpacks.
  const folder = join(tmpdir(), 'bench-files');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  await input.setInputFiles(join(folder, name));
  await longest();
  const toForm = await until(ANSWER);
  const stillReading = await longest();
  await page.locator(ANSWER).click();
  const toMap = await until('.marker', '.result');
  const stillShowing = await longest();
  await close();
  return { name, megabytes: text.length / 1e6, toForm, stillReading, toMap, stillShowing };
}
