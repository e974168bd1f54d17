import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { HAS_HANDBOOK } from '#map';
import { isLanguage } from '../../src/domain/languages.ts';
import { HANDBOOKS } from '../handbook/steps.ts';
import { HANDBOOK_STYLE, handbookPage } from '../pages/handbook-page.ts';
import { pageColours } from './vite-colours.ts';
import { serveMade, type MadeFiles } from './serve-made.ts';

const DOCS = new URL('../../docs/handbook/', import.meta.url);

/** The files of the handbook, by address below the root. */
function handbookFiles(): MadeFiles {
  if (!HAS_HANDBOOK) return new Map();
  const style = readFileSync(new URL('../pages/handbook.css', import.meta.url), 'utf8');
  return new Map<string, string | Uint8Array>([
    [HANDBOOK_STYLE, `${pageColours()}\n${style}`],
    ...HANDBOOKS.filter(isLanguage).flatMap((language) => [
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
      serveMade(server, () => files);
    },
    generateBundle() {
      for (const [fileName, source] of handbookFiles()) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
