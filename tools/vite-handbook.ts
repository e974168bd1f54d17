import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { HANDBOOKS } from './handbook/steps.ts';
import { HANDBOOK_STYLE, handbookPage } from './pages/handbook-page.ts';

const DOCS = new URL('../docs/handbook/', import.meta.url);

/** The files of the handbook, by address below the root. */
function handbookFiles(): ReadonlyMap<string, string | Uint8Array> {
  const style = readFileSync(new URL('pages/handbook.css', import.meta.url), 'utf8');
  return new Map<string, string | Uint8Array>([
    [HANDBOOK_STYLE, style],
    ...HANDBOOKS.flatMap((language) => [
      [
        `handbook/${language}.html`,
        handbookPage(language, readFileSync(new URL(`${language}.md`, DOCS), 'utf8')),
      ] as const,
      ...readdirSync(new URL(`${language}/`, DOCS)).map(
        (name) =>
          [
            `handbook/${language}/${name}`,
            readFileSync(new URL(`${language}/${name}`, DOCS)),
          ] as const,
      ),
    ]),
  ]);
}

/** Publishes the editors' handbook with the site, as pages that read by themselves. */
export function handbook(): Plugin {
  return {
    name: 'handbook',
    configureServer(server) {
      const files = handbookFiles();
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]!.slice(1);
        const body = files.get(path);
        if (body === undefined) next();
        else {
          const kind = path.endsWith('.css')
            ? 'text/css'
            : path.endsWith('.html')
              ? 'text/html'
              : 'image/png';
          response.setHeader('Content-Type', kind).end(body);
        }
      });
    },
    generateBundle() {
      for (const [fileName, source] of handbookFiles()) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
