import type { Contact } from '../contact/contact.ts';

/** A contact that says all that one can, made up. */
export const CONTACT = {
  website: 'https://calame.example/nl',
  email: 'hallo@calame.example',
  phone: '+3225123456',
  address: 'Voorbeeldstraat 1, 1210 Sint-Joost-ten-Node',
  addressPoint: [4.3712, 50.8507],
  openingHours: 'Mo-Fr 09:00-12:00,13:30-17:00; PH off',
  newcomers: 'yes',
  free: 'no',
  byAppointment: 'yes',
  wheelchair: 'limited',
  spokenLanguages: ['fr', 'ary'],
  whoMayCome: { nl: 'Alle jongeren.', fr: 'Tous les jeunes.', en: 'All young people.' },
  verified: [
    { date: '2024-02', by: 'An Peeters' },
    { date: '2026-11-30', by: 'An Peeters', field: 'phone' },
  ],
} as const satisfies Contact;
