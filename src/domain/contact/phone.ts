import { PHONE_COUNTRY } from '../country/clock-and-phone.ts';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

const HERE = PHONE_COUNTRY as CountryCode;

/** A number as somebody in the map's country types it, in E.164; null for what is no number that can be rung. */
export function readPhone(text: string): string | null {
  const number = parsePhoneNumberFromString(text, HERE);
  return number?.isValid() ? number.number : null;
}

/** A number as people there write it: their own without the country, others with it. */
export function sayPhone(e164: string): string {
  const number = parsePhoneNumberFromString(e164);
  if (!number) return e164;
  return number.country === HERE ? number.formatNational() : number.formatInternational();
}
