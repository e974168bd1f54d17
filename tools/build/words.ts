import type { Files } from '../../src/data/edit/patch/apply-patch.ts';
import type { Language } from '../../src/domain/languages.ts';
import type { MessageKey } from '../../src/i18n/messages.ts';
import { translator } from '../../src/i18n/translate.ts';
import { namesOf } from '../../src/state/edit/names-of.ts';
import type { Words } from '../../src/state/edit/say-difference.ts';
import { textsIn } from './page-texts.ts';

/** The words of a language for what the data files say. */
export function wordsFor(files: Files, language: Language): Words {
  const texts = textsIn(language);
  const t = translator(language, texts);
  const names = namesOf(files, language);
  return {
    language,
    t,
    find: (key) => (key in texts ? t(key as MessageKey) : undefined),
    nameOf: (id) => names.get(id),
  };
}
