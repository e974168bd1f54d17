import type { Language } from '../domain/model.ts';
import type { Messages } from './messages.ts';

const loaders: Record<Language, () => Promise<{ default: Messages }>> = {
  nl: () => import('./nl.ts'),
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
};

/** Loads the interface texts of one language; throws when the file cannot be fetched. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await loaders[language]()).default;
}
