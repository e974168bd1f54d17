import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number as somebody in Belgium types it, in E.164; null for what is no number that can be rung. */
export function readPhone(text: string): string | null {
  const number = parsePhoneNumberFromString(text, 'BE');
  return number?.isValid() ? number.number : null;
}

/** A number as Belgians write it: their own without the country, others with it. */
export function sayPhone(e164: string): string {
  const number = parsePhoneNumberFromString(e164);
  if (!number) return e164;
  return number.country === 'BE' ? number.formatNational() : number.formatInternational();
}
