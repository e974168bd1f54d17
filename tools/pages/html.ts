import { startPaths } from '../../src/data/paths.ts';
import type { WrittenPage } from './write-pages.tsx';

/** What the built index holds that pages need: its files by what needs them. */
export interface BuiltFiles {
  /** Addresses below the root of what a view needs besides the entry. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** The fonts that every text is set in. */
  readonly fonts: readonly string[];
}

interface Frame {
  /** The way from the page up to the root: `../../`, or from the top of the host. */
  readonly up: string;
  readonly files: BuiltFiles;
  readonly address: string | null;
  /** What stands in the page for those without scripts where it has no body. */
  readonly noscript: string;
}

/** One page's HTML out of the built index: its own head and body, and addresses that lead to the root. */
export function pageHtml(
  index: string,
  { language, head, body }: Pick<WrittenPage, 'language' | 'head' | 'body'>,
  { up, files, address, noscript }: Frame,
): string {
  const site = address === null ? '' : ` data-site="${address}"`;
  const links = [
    ...(body ? [] : files.fonts).map(
      (path) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${up}${path}">`,
    ),
    ...files.styles.map((path) => `<link rel="stylesheet" href="${up}${path}">`),
    // A page reads without scripts and data: they come after what it is seen with.
    ...(body ? [] : files.scripts).map((path) => `<link rel="modulepreload" href="${up}${path}">`),
    ...(body ? [] : startPaths(language)).map(
      (path) => `<link rel="preload" as="fetch" crossorigin href="${up}${path}">`,
    ),
  ];
  return index
    .replace(
      /<html lang="nl" data-root="[^"]*"/,
      `<html lang="${language}" data-root="${up}"${site}`,
    )
    .replaceAll(/(href|src)="\.\//g, `$1="${up}`)
    .replace(/<title>.*<\/title>\s*/, '')
    .replace(/<meta\s+name="description"\s+content="[^"]*"\s*\/?>\s*/, '')
    .replace('</head>', () => `${head}\n${links.join('\n')}\n</head>`)
    .replace(/<div id="app">[^<]*<\/div>/, () => `<div id="app">${body}</div>`)
    .replace(/<noscript>[\s\S]*?<\/noscript>/, () =>
      body ? '' : `<noscript>${noscript}</noscript>`,
    );
}
