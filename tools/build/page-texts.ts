import {
  eachLanguage,
  FIRST_LANGUAGE,
  LANGUAGES,
  type Language,
} from '../../src/domain/languages.ts';
import * as EVERY from '../../src/i18n/every-language.ts';
import { textsAs } from '../map/map-texts.ts';
import { THIS_MAP } from '../map/this-map.ts';
import type { MessageKey } from '../../src/i18n/messages.ts';

/** The packs as they are, whatever map speaks by them. */
export const PACKS: Readonly<Record<Language, (typeof EVERY)['nl']>> = EVERY;

/** The interface texts of each language of the map, as it says them, by the room that asks for them. */
export const TEXTS_BY_ROOM = eachLanguage(
  (language) =>
    Object.fromEntries(
      Object.entries(PACKS[language]).map(([room, texts]) => [
        room,
        textsAs(texts, language, THIS_MAP),
      ]),
    ) as unknown as (typeof PACKS)[Language],
);

const TEXTS = eachLanguage(
  (language) =>
    Object.assign({}, ...Object.values(TEXTS_BY_ROOM[language])) as Readonly<
      Record<MessageKey, string>
    >,
);

/** The language that a person asks a command to speak, else the first of the map. */
export const languageAsked = (asked: unknown): Language =>
  LANGUAGES.find((one) => one === asked) ?? FIRST_LANGUAGE;

/** All interface texts of a language, as written. */
export const textsIn = (language: Language) => TEXTS[language];
