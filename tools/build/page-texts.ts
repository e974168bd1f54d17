import { eachLanguage, type Language } from '../../src/domain/languages.ts';
import * as EVERY from '../../src/i18n/every-language.ts';
import type { MessageKey } from '../../src/i18n/messages.ts';

/** The interface texts of each language, as written, by the room that asks for them. */
export const TEXTS_BY_ROOM: Readonly<Record<Language, (typeof EVERY)['nl']>> = EVERY;

const TEXTS = eachLanguage(
  (language) =>
    Object.assign({}, ...Object.values(TEXTS_BY_ROOM[language])) as Readonly<
      Record<MessageKey, string>
    >,
);

/** All interface texts of a language, as written. */
export const textsIn = (language: Language) => TEXTS[language];
