import type { Language } from '../domain/languages.ts';
import type { Messages, TextFile, TextRoom } from './messages.ts';

/** Those that views ask for at once, or soon. */
const SOON = import.meta.glob<TextFile>([
  './*/map.ts',
  './*/near.ts',
  './*/page.ts',
  './*/time.ts',
]);

/** The texts of one language, with or without those that only the pages to read need. */
export interface Spoken {
  readonly language: Language;
  readonly withPages: boolean;
  readonly texts: Messages;
}

/** Loads the texts of a room; throws when its file cannot be fetched. */
export async function loadTexts(room: TextRoom, language: Language): Promise<Partial<Messages>> {
  const file = `./${language}/${room}.ts`;
  const load = SOON[file] ?? (await import('./seldom-texts.ts')).SELDOM[file]!;
  return (await load()).default;
}

/** Loads the texts that a view begins with; throws as above. */
export async function loadMessages(language: Language, withPages: boolean): Promise<Spoken> {
  const [texts, more] = await Promise.all([
    loadTexts('map', language) as Promise<Messages>,
    withPages ? loadTexts('page', language) : null,
  ]);
  return { language, withPages, texts: { ...texts, ...more } };
}
