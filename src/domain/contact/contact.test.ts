import { expect, test } from 'vitest';
import { isReachable, saidIn, type Contact } from './contact.ts';
import { onTheClocks, readOpening } from './opening-hours.ts';
import { readPhone, sayPhone } from './phone.ts';
import { isOld, verificationOf, verifications } from './verified.ts';

test('a telephone number is read as people type it, and written as Belgians do', () => {
  for (const typed of ['02 512 34 56', '02/512.34.56', '+32 2 512 34 56', '0032 2 5123456']) {
    expect(readPhone(typed)).toBe('+3225123456');
  }
  expect(readPhone('0470 12 34 56')).toBe('+32470123456');
  expect(sayPhone('+3225123456')).toBe('02 512 34 56');
  expect(sayPhone('+32470123456')).toBe('0470 12 34 56');
  expect(sayPhone('+33142685300')).toBe('+33 1 42 68 53 00');
});

test('what is no number that can be rung is none', () => {
  for (const typed of ['', '12', 'vraag Fatima', '02 512 34', '+3200000000']) {
    expect(readPhone(typed)).toBeNull();
  }
  expect(sayPhone('+0')).toBe('+0');
});

test('the last verification of a field counts, and one of all fields is one of each', () => {
  const contact: Contact = {
    phone: '+3225123456',
    email: 'a@example.be',
    verified: [
      { date: '2023-05', by: 'An' },
      { date: '2026-02-10', by: 'Bo', field: 'phone' },
      { date: '2022', by: 'Cas', field: 'phone' },
    ],
  };
  expect(verificationOf(contact, 'phone')).toMatchObject({ by: 'Bo' });
  expect(verificationOf(contact, 'email')).toMatchObject({ by: 'An' });
  expect(verificationOf({}, 'email')).toBeNull();
  expect(verifications(contact).map(({ fields }) => fields)).toEqual([['email'], ['phone']]);
});

test('after two years it is old, and a month is over when the next one begins', () => {
  expect(isOld('2024-05-10', '2026-05-10')).toBe(false);
  expect(isOld('2024-05-10', '2026-05-11')).toBe(true);
  expect(isOld('2024-05', '2026-05-31')).toBe(false);
  expect(isOld('2024-05', '2026-06-01')).toBe(true);
});

test('what is empty says nothing', () => {
  expect(saidIn({ website: null, spokenLanguages: [], openingHours: '' })).toEqual([]);
  expect(saidIn({ free: 'no', website: 'https://example.be' })).toEqual(['website', 'free']);
  expect(isReachable({ free: 'yes' })).toBe(false);
  expect(isReachable({ phone: '+3225123456' })).toBe(true);
});

test('opening hours are open, closed, or not sure, on the clocks and holidays of Belgium', () => {
  const week = readOpening('Mo-Fr 09:00-12:00; PH off')!;
  expect(week.isOpen(new Date(2026, 10, 30, 9, 0))).toBe(true);
  expect(week.isOpen(new Date(2026, 10, 30, 12, 0))).toBe(false);
  expect(week.nextChange(new Date(2026, 10, 30, 10, 0))).toEqual(new Date(2026, 10, 30, 12, 0));
  // The 21st of July is a holiday, and was a Tuesday in 2026.
  expect(week.isOpen(new Date(2026, 6, 21, 10, 0))).toBe(false);
  expect(readOpening('We 14:00-17:00 "bel eerst"')!.isOpen(new Date(2026, 11, 2, 15))).toBeNull();
  expect(readOpening('24/7')!.nextChange(new Date())).toBeNull();
});

test.each([
  ['ma-vr 9-12u', 'Mo-Fr 09:00-12:00'],
  ['ma-vr 9u-12u', 'Mo-Fr 09:00-12:00'],
  ['maandag t/m vrijdag 9.00-12.00', 'Mo-Fr 09:00-12:00'],
  ['maandag en woensdag van 13u30 tot 17 uur', 'Mo,We 13:30-17:00'],
  ['elke dag 10u-18u; feestdagen gesloten', 'Mo-Su 10:00-18:00; PH off'],
  ['lu-ve 9h-12h et 13h30-17h', 'Mo-Fr 09:00-12:00,13:30-17:00'],
  ['du lundi au jeudi de 9h à 12h', 'Mo-Th 09:00-12:00'],
  ['mardi et samedi 14h-16h', 'Tu,Sa 14:00-16:00'],
  ['mar, jeu 14h-16h', 'Tu,Th 14:00-16:00'],
  ['Monday to Friday from 9am to 5pm', 'Mo-Fr 09:00-17:00'],
  ['We 14:00-17:00 "bel eerst"', 'We 14:00-17:00 "bel eerst"'],
])('opening hours as people write them become those of OpenStreetMap: %s', (typed, written) => {
  expect(readOpening(typed)?.canonical).toBe(written);
});

test('“ma” is a Monday in Dutch and a Tuesday in French, and who does not say which is asked', () => {
  expect(readOpening('ma 9:00-12:00', 'nl')?.canonical).toBe('Mo 09:00-12:00');
  expect(readOpening('ma 9:00-12:00', 'fr')?.canonical).toBe('Tu 09:00-12:00');
  expect(readOpening('ma 9:00-12:00')).toBeNull();
  expect(readOpening('ma, do 9:00-12:00')?.canonical).toBe('Mo,Th 09:00-12:00');
  expect(readOpening('di, di 10:00-12:00')).toBeNull();
});

test('what is none is told, and what is written as OpenStreetMap does stays as it is', () => {
  for (const none of ['', 'op afspraak', 'Mo-Fr 99:99', 'zie de site', 'Mo 9:00-12:00 of zo']) {
    expect(readOpening(none), none).toBeNull();
  }
  for (const written of [
    'Mo-Fr 09:00-12:00; PH off',
    '24/7',
    'Mar-Oct Sa 10:00-12:00',
    'Mo[1] 19:00-21:00',
  ]) {
    expect(readOpening(written)?.canonical).toBe(written);
  }
});

test('a device elsewhere reads the clocks of Belgium', () => {
  expect(onTheClocks(new Date('2026-11-30T23:30:00Z'))).toEqual(new Date(2026, 11, 1, 0, 30));
  expect(onTheClocks(new Date('2026-07-01T12:00:00Z'))).toEqual(new Date(2026, 6, 1, 14, 0));
});
