import type { Contact } from '../../domain/contact/contact.ts';
import { sayPhone } from '../../domain/contact/phone.ts';

/** A contact with its telephone number as its country writes it: what it takes to say that stays out of the map. */
export const withPhone = <T extends Contact>(one: T): T =>
  one.phone === undefined ? one : { ...one, phoneShown: sayPhone(one.phone) };
