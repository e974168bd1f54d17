import { saidIn, type Contact, type ContactField, type Verification } from './contact.ts';

/** After so many years one had better ask again. */
const YEARS = 2;

/** The last time that a field was verified; null where nobody said so. */
export function verificationOf(
  { verified = [] }: Pick<Contact, 'verified'>,
  field: ContactField,
): Verification | null {
  const own = verified.filter((one) => one.field === undefined || one.field === field);
  return own.reduce<Verification | null>(
    (last, one) => (last === null || one.date > last.date ? one : last),
    null,
  );
}

/**
 * Whether something that was verified then may have changed since.
 * @param date day or month, ISO 8601
 * @param today the same
 */
export function isOld(date: string, today: string): boolean {
  const [year = '', ...rest] = date.split('-');
  const due = [String(Number(year) + YEARS).padStart(4, '0'), ...rest].join('-');
  // A month is over when the next one begins.
  return today.slice(0, due.length) > due;
}

/** The verifications that the fields of a contact rest on, with those that rest on each. */
export function verifications(
  contact: Contact,
): readonly { readonly verification: Verification; readonly fields: readonly ContactField[] }[] {
  const groups = new Map<Verification, ContactField[]>();
  for (const field of saidIn(contact)) {
    const verification = verificationOf(contact, field);
    if (verification) groups.set(verification, [...(groups.get(verification) ?? []), field]);
  }
  return [...groups].map(([verification, fields]) => ({ verification, fields }));
}
