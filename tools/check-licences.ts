import { readFileSync } from 'node:fs';

const LIST = new URL('../dist/licences.txt', import.meta.url);

/**
 * Licences under which what we ship may be passed on with ours (EUPL 1.2), by SPDX name. Hippocratic
 * is that of react-leaflet, which this project is built with; it is none of the open source licences.
 * The LGPL is that of opening_hours, which stays in a file of its own, unchanged but for its size.
 */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
  'OFL-1.1',
  'LGPL-3.0-only',
  'Hippocratic-2.1',
]);

const found = [...readFileSync(LIST, 'utf8').matchAll(/^## (.+) - \S+ \((.+)\)$/gm)];
if (found.length < 10) {
  throw new Error('The list of licences is not what it was; mend tools/check-licences.ts.');
}
const strange = found.filter(([, , licence]) => !ALLOWED.has(licence!));
for (const [, name, licence] of strange) {
  console.error(`${name}: the licence ${licence} is not among those that were looked at.`);
}
console.log(`Licences: ${found.length} packages are shipped, ${strange.length} to look at.`);
if (strange.length > 0) process.exitCode = 1;
