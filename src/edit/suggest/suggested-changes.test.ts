import { expect, test } from 'vitest';
import { fieldsOf, type Value } from '../../data/edit/edited-kinds.ts';
import { newThing } from '../../data/edit/form/new-thing.ts';
import { suggestedChanges, withPlace } from './suggested-changes.ts';

const place = newThing('place', 'pleintje', 'Pleintje');
const about = (fields: Value): Value => {
  const thing = newThing('initiative', 'nieuw', '');
  return { ...thing, properties: { ...fieldsOf('initiative', thing), ...fields } };
};
const suggested = (fields: Value, before: Value | null = null) =>
  suggestedChanges(new Set(['de-pan']), 'initiative', before, about(fields), [place], 'fr').map(
    ({ kind, id }) => `${kind} ${id}`,
  );

test('a new initiative is one once it has a title, with an id that nothing else has', () => {
  const title = { nl: '', fr: 'De Pan', en: '' };
  expect(suggested({ title: { nl: 'x', fr: ' ', en: '' } })).toEqual([]);
  expect(suggested({ title })).toEqual(['initiative de-pan-2']);
  // A place that was pointed at and taken out again is none of it.
  expect(suggested({ title, places: ['pleintje'] })).toEqual([
    'place pleintje',
    'initiative de-pan-2',
  ]);
});

test('what is left as it was is no suggestion', () => {
  expect(suggested({ period: null }, about({ period: null }))).toEqual([]);
  expect(suggested({ period: '2020' }, about({ period: null }))).toEqual(['initiative nieuw']);
});

test('two places that are called the same stay two, and one that is taken up again stays one', () => {
  const other = { ...place, geometry: { type: 'Point', coordinates: [4.35, 50.85] } };
  const taken = new Set(['pleintje']);
  const first = withPlace([], place, new Set());
  expect(withPlace(first.made, place, new Set())).toEqual({ made: [place], id: 'pleintje' });
  const both = withPlace(first.made, other, taken);
  expect(both.id).toBe('pleintje-2');
  expect(both.made.map(({ id }) => id)).toEqual(['pleintje', 'pleintje-2']);
});
