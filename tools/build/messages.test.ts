import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/model.ts';
import type { MessageKey } from '../../src/i18n/messages.ts';
import { translator } from '../../src/i18n/translate.ts';
import { TEXT_FILES, TEXTS } from './page-texts.ts';
import { typeset } from '../../src/domain/text/typeset.ts';
import { shippedTexts } from './vite-messages.ts';

const VALUES = new Proxy({}, { get: (_, name) => (name === 'date' ? 0 : 2), has: () => true });

test.each(LANGUAGES)('what the build ships says the same as what was written (%s)', (language) => {
  const written = translator(language, TEXTS[language]);
  const shipped = translator(language, shippedTexts(language));
  for (const key of Object.keys(TEXTS.nl) as MessageKey[]) {
    const said = shipped(key, VALUES);
    expect(typeset(said, language), key).toBe(typeset(written(key, VALUES), language));
    expect(shipped(key, VALUES), key).not.toContain('{');
  }
});

test('a text that stands in two rooms says the same in both', () => {
  const rooms = Object.entries(TEXT_FILES);
  for (const language of LANGUAGES) {
    const said = new Map<string, string>();
    const own = rooms.filter(([file]) => file === language || file.endsWith(`/${language}`));
    for (const [file, texts] of own) {
      for (const [key, text] of Object.entries(texts)) {
        expect(text, `${file}: ${key}`).toBe(said.get(key) ?? text);
        said.set(key, text);
      }
    }
  }
});
