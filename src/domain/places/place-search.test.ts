import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locality } from './locality.ts';
import type { Place } from '../model.ts';
import { placeSearch } from './place-search.ts';
import { PLACES } from '../testing/test-data.ts';

function locality(id: string, kind: Locality['kind'], forms: string, rest: Partial<Locality> = {}) {
  const [nl = id, fr = nl, en = fr] = forms.split('/');
  const where = { commune: null, nis: null, point: [4, 51] as const };
  return { id, kind, name: { nl, fr, en }, aliases: [], postcodes: [], ...where, ...rest };
}

const named: readonly Place[] = PLACES.map((place) =>
  place.id === '21014'
    ? {
        ...place,
        name: { nl: 'Sint-Joost-ten-Node', fr: 'Saint-Josse-ten-Noode', en: 'Saint-Josse' },
        aliases: ['Sint-Joost'],
      }
    : place.id === '21004'
      ? { ...place, name: { nl: 'Brussel', fr: 'Bruxelles', en: 'Brussels' } }
      : place,
);
const LOCALITIES = [
  locality('gent', 'town', 'Gent/Gand/Ghent', { postcodes: ['9000', '9030'] }),
  locality('genk', 'town', 'Genk'),
  locality('luik', 'town', 'Luik/Liège', { postcodes: ['4000'] }),
  locality('gentbrugge', 'neighbourhood', 'Gentbrugge'),
  locality('flagey', 'site', 'Flagey', { commune: '21015' }),
  locality('noord', 'station', 'Brussel-Noord/Bruxelles-Nord', { commune: '21015' }),
];
const search = placeSearch(named, LOCALITIES);
const found = (text: string) => search(text).map(({ target }) => target.id);

test.each([
  ['gent', 'gent'],
  ['Gand', 'gent'],
  ['GHENT', 'gent'],
  ['liege', 'luik'],
  ['st-josse', '21014'],
  ['sint joost', '21014'],
  ['Saint-Josse-ten-Noode', '21014'],
  ['9000', 'gent'],
  ['1210', '21014'],
])('%s finds %s first', (text, id) => {
  expect(found(text)[0]).toBe(id);
});

test.each([
  ['flagei', 'flagey'],
  ['sint-joots', '21014'],
  ['place Flagey', 'flagey'],
  ['gannd', 'gent'],
])('a slip or a word too many is forgiven: %s', (text, id) => {
  expect(found(text)).toContain(id);
});

test('where something is called so, nothing else is guessed', () => {
  expect(found('gent')).toEqual(['gent', 'gentbrugge']);
});

test('the group with the best match comes first, whatever its kind', () => {
  expect(search('brussel').map(({ group }) => group)).toEqual(['commune', 'site']);
  expect(search('gentb').map(({ group }) => group)).toEqual(['neighbourhood']);
});

test('a postcode gives its most specific place, and says which code it is', () => {
  expect(search('1020').map(({ target, postcode }) => [target.id, postcode])).toEqual([
    ['laken', '1020'],
    ['21004', '1020'],
  ]);
  expect(found('99')).toEqual([]);
});

test('the form that was met is told, so that one sees why it is there', () => {
  expect(search('gand')[0]?.form).toBe('Gand');
  expect(search('gannd')[0]?.form).toBeNull();
});

test('at most five of a kind are given, the larger towns first', () => {
  const many = Array.from({ length: 9 }, (_, i) =>
    locality(`sint-${i}`, 'town', `Sint-Nummer ${i}`),
  );
  const ids = placeSearch([], many)('sint').map(({ target }) => target.id);
  expect(ids).toEqual(['sint-0', 'sint-1', 'sint-2', 'sint-3', 'sint-4']);
});

test('no text, however odd, breaks the search; every whole name is found', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Array.isArray(search(text))).toBe(true);
    }),
  );
  for (const { id, name } of LOCALITIES) {
    for (const form of Object.values(name)) expect(found(form)).toContain(id);
  }
});
