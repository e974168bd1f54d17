import { createContext, useContext } from 'react';
import type { Language, Localised } from '../../domain/languages.ts';
import type { Translate } from '../../i18n/translate.ts';

export interface I18n {
  readonly language: Language;
  readonly t: Translate;
  /** The text of the current language. */
  readonly say: (text: Localised) => string;
}

export const I18nContext = createContext<I18n | null>(null);

/** The current language and its texts; throws outside the provider. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n needs an I18nContext');
  return i18n;
}
