import { expect, test } from 'vitest';
import { CONTACT } from '../../domain/testing/test-contact.ts';
import type { Contact } from '../../domain/contact/contact.ts';
import { formatProblem } from '../problems/problem-texts.ts';
import { readSource } from '../source/read-source.ts';
import { filesWith } from '../testing/test-source.ts';

const SITE =
  '"website": "https://www.facebook.com/p/Carolocataires-Ensemble-61567334588697/"' as const;

/** What the door says of an initiative with a contact. */
const saidOf = (contact: Contact | Readonly<Record<string, unknown>>) =>
  readSource(filesWith('initiatives.geojson', SITE, JSON.stringify(contact).slice(1, -1)))
    .problems // What nothing refers to while an initiative is broken is not the matter here.
    .filter(({ code }) => code !== 'unused')
    .map((one) => ({ ...one, said: formatProblem(one, 'nl') }));

test('a contact that says all it can is sound', () => {
  expect(saidOf(CONTACT)).toEqual([]);
});

test.each([
  [{ website: 'javascript:alert(1)' }, 'url', 'website'],
  [{ email: 'geen adres' }, 'email', 'properties.email'],
  [{ phone: '02 512 34 56' }, 'phone', 'properties.phone'],
  [{ phone: '+3200000000' }, 'phone', 'phone'],
  [{ openingHours: 'wie weet wanneer' }, 'openingHours', 'openingHours'],
  [{ addressPoint: [50.85, 4.37] }, 'swapped', 'addressPoint'],
  [{ addressPoint: [2.35, 48.85] }, 'outside', 'addressPoint'],
  [{ whoMayCome: { nl: 'Wie wil.', fr: ' ', en: 'All.' } }, 'language', 'whoMayCome.fr'],
  [{ free: 'misschien' }, 'choice', 'properties.free'],
  [{ spokenLanguages: ['klingon'] }, 'choice', 'properties.spokenLanguages[0]'],
  [{ verified: [{ date: '30/11/2026', by: 'An' }] }, 'date', 'properties.verified[0].date'],
])('%o is told where it stands, with how to mend it', (contact, code, field) => {
  const [first, ...rest] = saidOf(contact);
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ severity: 'error', code, field, feature: 'carolocataires' });
  expect(first?.said).toMatch(/initiatives\.geojson, regel \d+ › carolocataires/);
});

test('opening hours in another form than that of OpenStreetMap are taken, with the form they have there', () => {
  expect(saidOf({ openingHours: 'Monday to Friday 9am-12am' })).toMatchObject([
    { severity: 'warning', code: 'openingForm', field: 'openingHours' },
  ]);
});
