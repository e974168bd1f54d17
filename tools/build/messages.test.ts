import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/languages.ts';
import type { MessageKey } from '../../src/i18n/messages.ts';
import { translator } from '../../src/i18n/translate.ts';
import { TEXTS_BY_ROOM, textsIn } from './page-texts.ts';
import { typeset } from '../../src/domain/text/typeset.ts';
import { shippedTexts } from './vite-messages.ts';

const VALUES = new Proxy({}, { get: (_, name) => (name === 'date' ? 0 : 2), has: () => true });

test.each(LANGUAGES)('what the build ships says the same as what was written (%s)', (language) => {
  const written = translator(language, textsIn(language));
  const shipped = translator(language, shippedTexts(language));
  for (const key of Object.keys(textsIn('nl')) as MessageKey[]) {
    const said = shipped(key, VALUES);
    expect(typeset(said, language), key).toBe(typeset(written(key, VALUES), language));
    expect(shipped(key, VALUES), key).not.toContain('{');
  }
});

test('a text that stands in two rooms says the same in both', () => {
  for (const language of LANGUAGES) {
    const said = new Map<string, string>();
    for (const [room, texts] of Object.entries(TEXTS_BY_ROOM[language])) {
      for (const [key, text] of Object.entries(texts)) {
        expect(text, `${language}, ${room}: ${key}`).toBe(said.get(key) ?? text);
        said.set(key, text);
      }
    }
  }
});
