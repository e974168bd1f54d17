import { isLiteralElement, parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../../src/domain/languages.ts';
import type { Message, MessageKey, Messages, TextRoom } from '../../src/i18n/messages.ts';
import { withOwnWords } from '../map/own-words.ts';
import { textsIn, TEXTS_BY_ROOM } from './page-texts.ts';
import { typeset } from '../../src/domain/text/typeset.ts';

const FILE = new RegExp(`/src/i18n/(${LANGUAGES.join('|')})/(\\w+)\\.ts$`);

/**
 * Of the library only the function that fills messages in is used. Its class would come along, since
 * blocks of it are run: where a function holds it, it goes as nobody calls that.
 */
const LIBRARY = '/intl-messageformat/index.js';
const CLASS = /^var IntlMessageFormat = (class[^]+?\n\});$/m;
const HELD_BACK = 'var IntlMessageFormat = /*#__PURE__*/ (() => $1)();';

/**
 * A message as the build ships it, in the typography of its language: parsed, or a plain string
 * where nothing is to be filled in.
 */
export function compileMessage(message: string, language: Language): Message {
  const parts = withOwnWords(parse(message, { shouldParseSkeletons: true }), (words) =>
    typeset(words, language),
  );
  const [first, ...rest] = parts;
  if (!first) return '';
  return isLiteralElement(first) && rest.length === 0 ? first.value : parts;
}

/** The interface texts of a language as the build ships them: what pages are written with, too. */
export const shippedTexts = (language: Language) =>
  Object.fromEntries(
    Object.entries(textsIn(language)).map(([key, message]) => [
      key,
      compileMessage(message, language),
    ]),
  ) as Required<Messages>;

/** An interface text in which nothing is filled in, as the build ships it. */
export const shippedText = (language: Language, key: MessageKey): string =>
  typeset(textsIn(language)[key], language);

/**
 * Ships the interface texts as the map says them, and parsed, so that the ICU parser, 10 kB gzipped, stays
 * at home. In development they are parsed when first said, as everywhere with this library.
 */
export function compiledMessages(): Plugin {
  let isBuild = true;
  return {
    name: 'compiled-messages',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    config: (_config, { command }) =>
      command === 'build'
        ? {
            resolve: {
              alias: [
                {
                  find: /^@formatjs\/icu-messageformat-parser$/,
                  replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
                },
              ],
            },
          }
        : {},
    transform(code, id) {
      if (id.endsWith(LIBRARY)) return { code: code.replace(CLASS, HELD_BACK), map: null };
      const [, language, room] = (FILE.exec(id) ?? []) as [string?, Language?, TextRoom?];
      const texts = language && room && TEXTS_BY_ROOM[language][room];
      if (!texts) return null;
      const compiled = Object.entries(texts).map(
        ([key, message]) => [key, isBuild ? compileMessage(message, language) : message] as const,
      );
      return { code: `export default ${JSON.stringify(Object.fromEntries(compiled))};`, map: null };
    },
  };
}
