import type { Language } from '../domain/model.ts';
import type { Messages } from './messages.ts';

type Loaders = Record<Language, () => Promise<{ default: Partial<Messages> }>>;

const every: Record<Language, () => Promise<{ default: Messages }>> = {
  nl: () => import('./nl.ts'),
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
};

const later: Record<'device' | 'edit' | 'fields' | 'near' | 'page' | 'time' | 'show', Loaders> = {
  device: {
    nl: () => import('./device/nl.ts'),
    fr: () => import('./device/fr.ts'),
    en: () => import('./device/en.ts'),
  },
  fields: {
    nl: () => import('./fields/nl.ts'),
    fr: () => import('./fields/fr.ts'),
    en: () => import('./fields/en.ts'),
  },
  edit: {
    nl: () => import('./edit/nl.ts'),
    fr: () => import('./edit/fr.ts'),
    en: () => import('./edit/en.ts'),
  },
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
  show: {
    nl: () => import('./show/nl.ts'),
    fr: () => import('./show/fr.ts'),
    en: () => import('./show/en.ts'),
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

/** Texts that the map begins without: of places and nearness, fiches and pages, the timeline, what is shown or printed, the device, the fields of the data and the editors' desk. */
export type LaterTexts = keyof typeof later;

/** Loads texts that the map begins without; throws as above. */
export async function loadLater(part: LaterTexts, language: Language): Promise<Partial<Messages>> {
  return (await later[part][language]()).default;
}
