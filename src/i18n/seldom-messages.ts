import type { Language } from '../domain/model.ts';
import type { Messages } from './messages.ts';

/** The files of a part, by language. */
export type Loaders = Record<Language, () => Promise<{ default: Partial<Messages> }>>;

/** Texts of rooms that most visits never open; where they stand is no part of what the map begins with. */
export const seldom = {
  device: {
    nl: () => import('./device/nl.ts'),
    fr: () => import('./device/fr.ts'),
    en: () => import('./device/en.ts'),
  },
  edit: {
    nl: () => import('./edit/nl.ts'),
    fr: () => import('./edit/fr.ts'),
    en: () => import('./edit/en.ts'),
  },
  fields: {
    nl: () => import('./fields/nl.ts'),
    fr: () => import('./fields/fr.ts'),
    en: () => import('./fields/en.ts'),
  },
  show: {
    nl: () => import('./show/nl.ts'),
    fr: () => import('./show/fr.ts'),
    en: () => import('./show/en.ts'),
  },
} as const satisfies Record<string, Loaders>;

export type SeldomTexts = keyof typeof seldom;
