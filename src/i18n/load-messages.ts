import type { Language } from '../domain/model.ts';
import type { Messages } from './messages.ts';
import type { Loaders, SeldomTexts } from './seldom-messages.ts';

const every: Record<Language, () => Promise<{ default: Messages }>> = {
  nl: () => import('./nl.ts'),
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
};

/** Those that views often ask for soon. */
const later: Record<'near' | 'page' | 'time', Loaders> = {
  near: {
    nl: () => import('./near/nl.ts'),
    fr: () => import('./near/fr.ts'),
    en: () => import('./near/en.ts'),
  },
  page: {
    nl: () => import('./page/nl.ts'),
    fr: () => import('./page/fr.ts'),
    en: () => import('./page/en.ts'),
  },
  time: {
    nl: () => import('./time/nl.ts'),
    fr: () => import('./time/fr.ts'),
    en: () => import('./time/en.ts'),
  },
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
    withPages ? later.page[language]() : null,
  ]);
  return { language, withPages, texts: { ...texts.default, ...more?.default } };
}

/** Texts that the map begins without; the names of most say which room asks for them. */
export type LaterTexts = keyof typeof later | SeldomTexts;

/** Loads texts that the map begins without; throws as above. */
export async function loadLater(part: LaterTexts, language: Language): Promise<Partial<Messages>> {
  const loaders =
    part in later
      ? later[part as keyof typeof later]
      : (await import('./seldom-messages.ts')).seldom[part as SeldomTexts];
  return (await loaders[language]()).default;
}
