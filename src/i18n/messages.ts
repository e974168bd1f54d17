import type { Language } from '../domain/model.ts';
import type nl from './nl.ts';

/** Every text of the interface, by key; values are ICU MessageFormat strings. */
export type Messages = Readonly<Record<keyof typeof nl, string>>;
export type MessageKey = keyof Messages;

const loaders: Record<Language, () => Promise<{ default: Messages }>> = {
  nl: () => import('./nl.ts'),
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
};

/** Loads the interface texts of one language; throws when the file cannot be fetched. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await loaders[language]()).default;
}
