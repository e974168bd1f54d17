import type { Language } from '../domain/model.ts';
import type { Messages } from './messages.ts';

type Loaders = Record<Language, () => Promise<{ default: Partial<Messages> }>>;

const every: Record<Language, () => Promise<{ default: Messages }>> = {
  nl: () => import('./nl.ts'),
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
};

const ofPages: Loaders = {
  nl: () => import('./page/nl.ts'),
  fr: () => import('./page/fr.ts'),
  en: () => import('./page/en.ts'),
};

/** The texts of one language, with or without those that only the pages to read need. */
export interface Spoken {
  readonly language: Language;
  readonly withPages: boolean;
  readonly texts: Messages;
}

/** Loads the texts of one language; throws when a file cannot be fetched. */
export async function loadMessages(language: Language, withPages: boolean): Promise<Spoken> {
  const [texts, more] = await Promise.all([
    every[language](),
    withPages ? ofPages[language]() : null,
  ]);
  return { language, withPages, texts: { ...texts.default, ...more?.default } };
}
