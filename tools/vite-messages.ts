import { isLiteralElement, parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import type { Message } from '../src/i18n/messages.ts';
import { TEXT_FILES } from './page-texts.ts';

const FILE = /\/src\/i18n\/((?:(?:device|edit|fields|near|page|show|time)\/)?(?:nl|fr|en))\.ts$/;

/** A message as the build ships it: parsed, or a plain string where nothing is to be filled in. */
export function compileMessage(message: string): Message {
  const parts = parse(message, { shouldParseSkeletons: true });
  const [first, ...rest] = parts;
  if (!first) return '';
  return isLiteralElement(first) && rest.length === 0 ? first.value : parts;
}

/**
 * Ships the interface texts parsed, so that the ICU parser, 10 kB gzipped, stays at home. In
 * development and in tests the texts are parsed when first said, as everywhere with this library.
 */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform(_code, id) {
      const file = FILE.exec(id)?.[1] as keyof typeof TEXT_FILES | undefined;
      if (!file) return null;
      const compiled = Object.entries(TEXT_FILES[file]).map(
        ([key, message]) => [key, compileMessage(message)] as const,
      );
      return { code: `export default ${JSON.stringify(Object.fromEntries(compiled))};`, map: null };
    },
  };
}
