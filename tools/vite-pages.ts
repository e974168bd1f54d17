import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { LANGUAGES, type Fiche, type Language } from '../src/domain/model.ts';
import { messagesOf } from './page-texts.ts';
import { siteDataset, siteSource } from './site-dataset.ts';

/** A page of the site: its path below the root, and what its head says. */
interface Page {
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

function pagesOf(fiches: readonly Fiche[]): Page[] {
  return LANGUAGES.flatMap((language) => {
    const { name, tagline } = messagesOf(language);
    return [
      { path: `${language}/`, language, title: `${name}: ${tagline}`, description: tagline },
      ...fiches.map(({ id, title, summary }) => ({
        path: `${language}/fiche/${id}/`,
        language,
        title: `${title[language]} · ${name}`,
        description: summary[language],
      })),
    ];
  });
}

/** The hosts of the street maps: the only ones that a page may ask for pictures. */
function tileOrigins(): string[] {
  return [...new Set(siteSource().basemaps.map(({ url }) => new URL(url).origin))];
}

/** One page's HTML out of the built index: its own head, and addresses that climb to the root. */
function render(index: string, page: Page): string {
  const up = '../'.repeat(page.path.split('/').length - 1);
  const fallback = `<h1>${escape(page.title)}</h1><p>${escape(page.description)}</p>`;
  return index
    .replace('lang="nl" data-root="./"', `lang="${page.language}" data-root="${up}"`)
    .replaceAll(/(href|src)="\.\//g, `$1="${up}`)
    .replace(/<title>.*<\/title>/, `<title>${escape(page.title)}</title>`)
    .replace(/(name="description"\s+content=")[^"]*/, `$1${escape(page.description)}`)
    .replace(/<noscript>[\s\S]*<\/noscript>/, `<noscript>${fallback}</noscript>`);
}

/**
 * Writes a real file for every address of the app, so that a deep link works on any static host,
 * and lets the dev server answer those addresses with the index.
 */
export function pages(): Plugin {
  let out = 'dist';
  return {
    name: 'pages',
    configResolved(config) {
      out = config.build.outDir;
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        if (/^\/(nl|fr|en)(\/|$)/.test(path)) request.url = '/index.html';
        next();
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, context) =>
        // In dev all pages share one index at the root; inline styles there are Vite's own.
        context.server
          ? html
              .replace('data-root="./"', 'data-root="/"')
              .replaceAll('href="./', 'href="/')
              .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
          : html.replace("img-src 'self' data:", `$& ${tileOrigins().join(' ')}`),
    },
    async writeBundle() {
      const { mkdir, writeFile } = await import('node:fs/promises');
      const index = readFileSync(`${out}/index.html`, 'utf8');
      const { approaches, initiatives, challenges } = siteDataset();
      for (const page of pagesOf([...approaches, ...initiatives, ...challenges])) {
        await mkdir(`${out}/${page.path}`, { recursive: true });
        await writeFile(`${out}/${page.path}index.html`, render(index, page));
      }
    },
  };
}
