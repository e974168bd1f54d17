import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { SMALLEST } from '../src/domain/pictures/picture.ts';
import { LANGUAGES, type Language } from '../src/domain/languages.ts';
import { DATA_FOLDER, OWN_FOLDER } from './map/map-folder.ts';

const DIST = new URL('../dist/', import.meta.url);

const PICTURES = new URL('pictures/', DIST);

const read = (path: string) => readFileSync(new URL(path, DIST));
const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const size = (path: string) => gzipped(read(path));
const kB = (bytes: number) => (bytes / 1000).toFixed(1);

/** What the map's page in a language begins with: its scripts, texts included, its data and its fonts. */
function startOf(language: Language) {
  const page = read(`${language}/index.html`).toString();
  // What comes at low priority is asked for once the map stands.
  const first = page.replaceAll(/<link[^>]*fetchpriority="low"[^>]*>/g, '');
  const named = (pattern: RegExp) => [
    ...new Set([...first.matchAll(pattern)].map(([, path]) => path!)),
  ];
  const scripts = named(/(?:src|href)="\.\.\/(assets\/[^"]+\.js)"/g);
  const data = named(/as="fetch"[^>]*href="\.\.\/([^"]+)"/g);
  const fonts = named(/as="font"[^>]*href="\.\.\/([^"]+)"/g);
  if (!page.includes('modulepreload') || scripts.length < 3 || !data.length || !fonts.length) {
    throw new Error(
      'The size check does not find what the map begins with; mend tools/check-size.ts.',
    );
  }
  return { page, scripts, data, fonts };
}

const sum = (sizes: readonly number[]) => sizes.reduce((all, one) => all + one, 0);
const sizes = LANGUAGES.map((language) => {
  const { page, scripts, data, fonts } = startOf(language);
  const [styles = ''] = /<style>[\s\S]*<\/style>/.exec(page) ?? [];
  const script = sum(scripts.map(size));
  // A font is compressed as it is.
  const font = sum(fonts.map((path) => read(path).length));
  return {
    script,
    frame: script + font + gzipped(styles),
    view: script + font + gzipped(page) + sum(data.map(size)),
  };
});
const most = (part: keyof (typeof sizes)[number]) => Math.max(...sizes.map((one) => one[part]));
/** Of the design, section 12. What grows with the guide has none: a fiche more must never stop a build. */
const budgets = [
  ['JavaScript before the map is usable', most('script'), 140_000],
  ['The same with fonts and styles', most('frame'), 187_000],
  ['Gazetteer', size('data/gazetteer.json'), 25_000],
] as const;
for (const [what, bytes, budget] of budgets) {
  console.log(`${what}: ${kB(bytes)} kB gzipped of ${budget / 1000} kB`);
  // What another map says in words of its own is no fault of the software.
  if (bytes > budget && DATA_FOLDER === OWN_FOLDER) process.exitCode = 1;
}
console.log(`The first view with what it tells, data included: ${kB(most('view'))} kB gzipped`);

/** Of the README: more than this is a burden to keep on a telephone. What grows with the guide is but told. */
const MOST_PICTURES = 3_000_000;
const pictures = existsSync(PICTURES)
  ? readdirSync(PICTURES).filter((name) => name.endsWith(`-${SMALLEST}.webp`))
  : [];
if (pictures.length > 0) {
  const bytes = sum(pictures.map((name) => read(`pictures/${name}`).length));
  const isHeavy = bytes > MOST_PICTURES ? ': show fewer, or smaller ones' : '';
  console.log(
    `Pictures that each device keeps: ${pictures.length}, ${kB(bytes)} kB of ${kB(MOST_PICTURES)} kB${isHeavy}`,
  );
}
