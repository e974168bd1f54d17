import * as z from 'zod/mini';
import { ANSWERS, CONTACT_FIELDS, WHEELCHAIR } from '../../domain/contact/contact.ts';
import { SPOKEN } from '../../domain/contact/spoken.ts';
import { localised, position } from './common-schemas.ts';
import { verifiedDate } from './form-meta.ts';

const answer = z.optional(z.enum(ANSWERS));
const line = z.string().check(z.minLength(1), z.maxLength(300));

/** What is verified, when and by whom. */
const verification = z.strictObject({
  date: verifiedDate,
  by: line,
  field: z.optional(z.enum(CONTACT_FIELDS)),
});

/** How to take part, as far as one can choose by it. */
export const joining = {
  newcomers: answer,
  free: answer,
  wheelchair: z.optional(z.enum(WHEELCHAIR)),
  spokenLanguages: z.optional(z.array(z.enum(SPOKEN))),
};

/** How to reach an initiative or an organisation: all of it may be left out. */
export const contact = {
  email: z.optional(z.string().check(z.regex(/^[^\s@?&]+@[^\s@?&]+\.[A-Za-z]{2,}$/, 'email'))),
  phone: z.optional(z.string().check(z.regex(/^\+[1-9]\d{6,14}$/, 'phone'))),
  address: z.optional(line),
  addressPoint: z.optional(position),
  openingHours: z.optional(line),
  ...joining,
  byAppointment: answer,
  whoMayCome: z.optional(localised),
  verified: z.optional(z.array(verification)),
};
