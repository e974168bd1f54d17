import type { Localised } from '../languages.ts';

/** Whether something is so, where that is known. */
export const ANSWERS = ['yes', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Whether one gets in with a wheelchair, in the words of OpenStreetMap (key `wheelchair`). */
export const WHEELCHAIR = ['yes', 'limited', 'no'] as const;
export type Wheelchair = (typeof WHEELCHAIR)[number];

/** What can be verified: each by its name in the data. */
export const CONTACT_FIELDS = [
  'website',
  'email',
  'phone',
  'address',
  'openingHours',
  'whoMayCome',
  'newcomers',
  'free',
  'byAppointment',
  'wheelchair',
  'spokenLanguages',
] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** The same in the order in which one fills them in: an address with its point. */
export const CONTACT_ENTRIES = CONTACT_FIELDS.flatMap((field) =>
  field === 'address' ? ([field, 'addressPoint'] as const) : [field],
);

/** That somebody made sure of it. */
export interface Verification {
  /** The day, or no more than the month: ISO 8601. */
  readonly date: string;
  readonly by: string;
  /** What was verified; all of it where this says nothing. */
  readonly field?: ContactField | undefined;
}

/** What one may choose by when it is known to be so. */
export const JOINING = ['newcomers', 'free', 'wheelchair'] as const;

/** What an index knows of taking part, so that one can choose by it. */
export interface Joining {
  /** Whether newcomers are welcome. */
  newcomers?: Answer | undefined;
  free?: Answer | undefined;
  wheelchair?: Wheelchair | undefined;
  /** Among `SPOKEN` (`spoken.ts`). */
  spokenLanguages?: readonly string[] | undefined;
}

/** How to reach an initiative or an organisation, and to take part: only what somebody stated. */
export interface Contact extends Joining {
  website?: string | null | undefined;
  email?: string | undefined;
  /** E.164, such as `+3225123456`. */
  phone?: string | undefined;
  /** The same as its country writes it; comes with what is published for readers. */
  phoneShown?: string | undefined;
  address?: string | undefined;
  /** Of the address, [lng, lat] in degrees. */
  addressPoint?: readonly [number, number] | undefined;
  /** In the form of OpenStreetMap (key `opening_hours`). */
  openingHours?: string | undefined;
  byAppointment?: Answer | undefined;
  /** One sentence. */
  whoMayCome?: Localised | undefined;
  verified?: readonly Verification[] | undefined;
}

const isSaid = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value[0]);

/** The fields that say something, in their order. */
export const saidIn = (contact: Contact): readonly ContactField[] =>
  CONTACT_FIELDS.filter((field) => isSaid(contact[field]));

/** Whether it tells a way to get in touch or to go there. */
export const isReachable = ({ website, email, phone, address }: Contact): boolean =>
  [website, email, phone, address].some(isSaid);
