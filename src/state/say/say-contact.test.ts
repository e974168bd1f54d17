import { expect, test } from 'vitest';
import { CONTACT } from '../../domain/testing/test-contact.ts';
import { contactLine, sayHost } from './say-contact.ts';

test('how one is reached is a line, the quickest way first', () => {
  expect(contactLine({ ...CONTACT, phoneShown: '02 512 34 56' })).toBe(
    '02 512 34 56 · hallo@calame.example · calame.example · Voorbeeldstraat 1, 1210 Sint-Joost-ten-Node',
  );
  expect(contactLine({ website: null, free: 'yes' })).toBe('');
});

test('an address that is half typed breaks nothing', () => {
  expect(sayHost('https://')).toBe('https://');
  expect(sayHost('www.calame')).toBe('www.calame');
  expect(sayHost('https://www.calame.example/nl')).toBe('calame.example');
});
