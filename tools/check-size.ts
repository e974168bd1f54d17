import { LANGUAGES } from '../src/domain/languages.ts';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Budget of the design, section 12: JavaScript before the map is usable, gzipped, in bytes. */
const BUDGET = 140_000;
/** Places by name, in bytes, fetched when a place is first looked for. */
const GAZETTEER_BUDGET = 25_000;
const DIST = new URL('../dist/', import.meta.url);

const size = (path: string) => gzipSync(readFileSync(new URL(path, DIST)), { level: 9 }).length;

/** The scripts of the map in a language: those that its page begins with, texts included. */
const sizes = LANGUAGES.map((language) => {
  const page = readFileSync(new URL(`${language}/index.html`, DIST), 'utf8');
  // What comes at low priority is asked for once the map stands.
  const first = page.replaceAll(/<link[^>]*fetchpriority="low"[^>]*>/g, '');
  const scripts = [...first.matchAll(/(?:src|href)="\.\.\/(assets\/[^"]+\.js)"/g)];
  if (!page.includes('modulepreload') || scripts.length < 3) {
    throw new Error(
      'The size check does not find the scripts of the map; mend tools/check-size.ts.',
    );
  }
  return [...new Set(scripts.map(([, path]) => path!))].reduce((sum, path) => sum + size(path), 0);
});
const total = Math.max(...sizes);
console.log(
  `JavaScript before the map is usable: ${(total / 1000).toFixed(1)} kB gzipped of ${BUDGET / 1000} kB`,
);
const gazetteer = size('data/gazetteer.json');
console.log(
  `Gazetteer: ${(gazetteer / 1000).toFixed(1)} kB gzipped of ${GAZETTEER_BUDGET / 1000} kB`,
);
if (total > BUDGET || gazetteer > GAZETTEER_BUDGET) process.exitCode = 1;
