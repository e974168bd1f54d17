import { expect, test } from 'vitest';
import { CONTACT } from '../../domain/testing/test-contact.ts';
import { contactWords } from './contact-words.ts';

test('what is spoken, and that newcomers are welcome, is found by its name in any language', () => {
  const words = contactWords(CONTACT, 'fr');
  for (const word of ['Marokkaans Arabisch', 'Arabe marocain', 'Open to newcomers'])
    expect(words).toContain(word);
  expect(words).toContain('Tous les jeunes.');
  expect(words).not.toContain('Alle jongeren.');
  // It is not free, and one gets in with a wheelchair only in part.
  expect(words).not.toContain('Gratis');
  expect(words.some((word) => word.includes('rolstoel'))).toBe(false);
  expect(contactWords({}, 'nl')).toEqual([]);
});
