import type { Contact } from '../../domain/contact/contact.ts';
import type { Language } from '../../domain/languages.ts';
import type { Translate } from '../../i18n/translate.ts';
import { contactLine } from './say-contact.ts';
import { sayOpening } from './say-opening.ts';

/** How to reach something and when, for paper; empty where nothing is known. */
export function reachedLines(
  contact: Contact,
  language: Language,
  t: Translate,
): readonly string[] {
  const { openingHours } = contact;
  const hours = openingHours ? sayOpening(openingHours, language, t) : [];
  return [contactLine(contact), ...hours].filter((line) => line !== '');
}
