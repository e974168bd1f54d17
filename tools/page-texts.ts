import type { Language } from '../src/domain/model.ts';
import en from '../src/i18n/en.ts';
import fr from '../src/i18n/fr.ts';
import nl from '../src/i18n/nl.ts';

/** The interface texts of each language, as written. */
export const TEXTS = { nl, fr, en };

/** The texts that a page's head needs. */
export function messagesOf(language: Language): { name: string; tagline: string } {
  const texts = TEXTS[language];
  return { name: texts['app.name'], tagline: texts['app.tagline'] };
}
