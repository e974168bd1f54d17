import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Budget of the design, section 12: JavaScript before the map is usable, gzipped, in bytes. */
const BUDGET = 160_000;
const DIST = new URL('../dist/', import.meta.url);

const size = (path: string) => gzipSync(readFileSync(new URL(path, DIST)), { level: 9 }).length;

const index = readFileSync(new URL('index.html', DIST), 'utf8');
const entries = [...index.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, path]) => path!,
);
const chunks = entries.map((path) => readFileSync(new URL(path, DIST), 'utf8')).join('');
const texts = ['nl', 'fr', 'en'].map(
  (language) => new RegExp(`\\b${language}-[\\w-]+\\.js`).exec(chunks)?.[0],
);
if (entries.length === 0 || texts.includes(undefined)) {
  throw new Error(
    'The size check does not find the scripts of the build; mend tools/check-size.ts.',
  );
}
const first = entries.reduce((sum, path) => sum + size(path), 0);
const largest = Math.max(...texts.map((name) => size(`assets/${name!}`)));
const total = first + largest;
console.log(
  `JavaScript before the map is usable: ${(total / 1000).toFixed(1)} kB gzipped of ${BUDGET / 1000} kB`,
);
if (total > BUDGET) process.exitCode = 1;
