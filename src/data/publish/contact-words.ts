import { JOINING, type Contact } from '../../domain/contact/contact.ts';
import type { Language } from '../../domain/languages.ts';
import en from '../../i18n/en/shared.ts';
import fr from '../../i18n/fr/shared.ts';
import nl from '../../i18n/nl/shared.ts';

/** What one calls a thing in any language: who looks for "Arabisch" or "arabe" means the same. */
const called = (key: string): readonly string[] =>
  [nl, fr, en].flatMap((texts: Readonly<Record<string, string>>) => texts[key] ?? []);

/** What a contact says, as words to look for. */
export function contactWords(contact: Contact, language: Language): readonly string[] {
  const { website, email, phone, phoneShown, address, whoMayCome, spokenLanguages = [] } = contact;
  return [
    website,
    email,
    phone,
    phoneShown,
    address,
    whoMayCome?.[language],
    ...spokenLanguages.flatMap((code) => called(`spoken.${code}`)),
    ...JOINING.flatMap((name) => (contact[name] === 'yes' ? called(`join.${name}`) : [])),
  ].filter((word) => word != null);
}
