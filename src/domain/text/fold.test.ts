import { expect, test } from 'vitest';
import { bareName, nameRead } from '../places/bare-name.ts';
import { fold } from './fold.ts';

test.each([
  ['œuvre', 'oeuvre'],
  ['Sœur', 'soeur'],
  ['Læken', 'laeken'],
  ['ĳzer', 'ijzer'],
  ['Ĳzer', 'ijzer'],
  ['Évere', 'evere'],
  ['a\u00a0b\u202fc', 'a b c'],
])('%s is typed %s', (written, typed) => {
  expect(fold(written)).toBe(typed);
});

test.each([
  ['Sint-Jans-Molenbeek', 'sint jans molenbeek'],
  ['St-Jans', 'sint jans'],
  ['sintjans', 'sintjans'],
  ['stjans', 'sintjans'],
  ['Saint-Josse', 'sint josse'],
  ['Sainte-Agathe', 'sint agathe'],
  ['Saint-Étienne', 'sint etienne'],
  // No saints.
  ['station', 'station'],
  ['straat', 'straat'],
  ['Stockel', 'stockel'],
])('%s is read %s', (written, read) => {
  expect(nameRead(written)).toBe(read);
});

test('ids of places keep their saints as they were', () => {
  expect(bareName('Saint-Hubert')).toBe('saint hubert');
});
