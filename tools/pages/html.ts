import { FIRST_LANGUAGE } from '../../src/domain/languages.ts';
import { startPaths } from '../../src/data/load/paths.ts';
import type { Language } from '../../src/domain/languages.ts';
import type { BuildFacts } from '../../src/state/atlas/build-facts.ts';
import { shippedText } from '../build/vite-messages.ts';
import type { sealsOf } from './seals.ts';
import { sha256 } from './sha256.ts';
import { manifestPath } from './web-manifest.ts';
import type { WrittenPage } from './write-pages.tsx';

/** What the built index holds that pages need: its files by what needs them. */
export interface BuiltFiles {
  /** Addresses below the root of what a view needs besides the entry. */
  readonly scripts: readonly string[];
  /** Of scripts and styles that it asks for once it stands. */
  readonly soon: readonly string[];
  readonly soonStyles: readonly string[];
  readonly styles: readonly string[];
  /** What the page is seen with: all of these styles, and those of the entry, as text. */
  readonly css: string;
  /** The fonts that every text is set in. */
  readonly fonts: readonly string[];
}

interface Frame {
  /** The way from the page up to the root: `../../`, or from the top of the host. */
  readonly up: string;
  readonly files: BuiltFiles;
  readonly address: string | null;
  /** The seals of the data in the page's language, see `seals.ts`. */
  readonly seals: ReturnType<typeof sealsOf>;
  /** What stands in the page for those without scripts where it has no body. */
  readonly noscript: string;
}

const siteOf = (address: string | null) => (address === null ? '' : ` data-site="${address}"`);

const factsOf = (facts: BuildFacts | null) =>
  facts === null ? '' : ` data-facts='${JSON.stringify(facts)}'`;

/** What the page says by itself when its app does not come; see `src/app/first/stand-by.ts`. */
function standBy(language: Language): string {
  const said = (['slow', 'failed'] as const).map(
    (kind) => `<span data-${kind}>${shippedText(language, `start.${kind}`)}</span>`,
  );
  return `<template data-stand-by><p class="stand-by notice" role="alert">${said.join('')} <button type="button">${shippedText(language, 'app.retry')}</button></p></template>`;
}

/** What stands in a frame that lets nothing start, as a sandbox does: a sentence, and the way out. */
function frameAlone(language: Language, up: string, address: string | null): string {
  const whole = address === null ? `${up}${language}/` : `${address}${language}/`;
  return `<p class="frame-alone">${shippedText(language, 'embed.alone')} <a href="${whole}" target="_blank" rel="noopener">${shippedText(language, 'embed.open')}</a></p>`;
}

/** The page of the root out of the built index: the app alone, which looks where to begin. */
export function rootHtml(index: string, address: string | null): string {
  return index
    .replace('data-root="./"', `$&${siteOf(address)}`)
    .replace('</body>', () => `${standBy(FIRST_LANGUAGE)}\n</body>`);
}

/** One page's HTML out of the built index: its own head and body, and addresses that lead to the root. */
export function pageHtml(
  index: string,
  {
    language,
    page,
    head,
    body,
    facts,
  }: Pick<WrittenPage, 'language' | 'page' | 'head' | 'body' | 'facts'>,
  { up, files, address, seals, noscript }: Frame,
): string {
  // What is only read needs no scripts and data to be seen; they come after.
  const isRead = body !== '' && page.kind !== 'map';
  const links = [
    ...files.fonts.map(
      (path) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${up}${path}">`,
    ),
    // They stand in the page itself. The app, which would fetch them, sees that they are there.
    ...files.styles.map((path) => `<link rel="stylesheet" disabled href="${up}${path}">`),
  ];
  // Taken up once the app is wanted: until then nothing takes the line from what is seen.
  const app = [
    ...files.scripts.map((path) => `<link rel="modulepreload" href="${up}${path}">`),
    ...startPaths(language).map(
      (path) => `<link rel="preload" as="fetch" crossorigin href="${up}${path}">`,
    ),
    ...files.soonStyles.map(
      (path) =>
        `<link rel="preload" as="style" crossorigin fetchpriority="low" href="${up}${path}">`,
    ),
    ...files.soon.map(
      (path) => `<link rel="modulepreload" fetchpriority="low" href="${up}${path}">`,
    ),
  ].join('\n');
  const css = files.css.replaceAll('url(./', `url(${up}assets/`);
  return index
    .replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace("style-src 'self'", `$& 'sha256-${sha256(css)}'`)
    .replace(
      /<html lang="[^"]*" data-root="[^"]*"/,
      `<html lang="${language}" data-root="${up}"${siteOf(address)}${factsOf(facts)}`,
    )
    .replaceAll(/(href|src)="\.\//g, `$1="${up}`)
    .replace(`"${up}${manifestPath(FIRST_LANGUAGE)}"`, `"${up}${manifestPath(language)}"`)
    .replace(/<title>.*<\/title>\s*/, '')
    .replace(/<meta\s+name="description"\s+content="[^"]*"\s*\/?>\s*/, '')
    .replace('</head>', () => `<style>${css}</style>\n${head}\n${links.join('\n')}\n</head>`)
    .replace(/<div id="app">[^<]*<\/div>/, () =>
      isRead || body === ''
        ? `<div id="app">${body}</div>`
        : `<div id="app" data-first>${body}</div>`,
    )
    .replace(
      '</body>',
      () =>
        `${page.kind === 'embed' ? frameAlone(language, up, address) : ''}<template data-app data-seals='${JSON.stringify(seals)}'>${app}</template>\n${standBy(language)}\n</body>`,
    )
    .replace(/<noscript>[\s\S]*?<\/noscript>/, () =>
      isRead ? '' : `<noscript>${noscript}</noscript>`,
    );
}
