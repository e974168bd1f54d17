import { expect, test } from 'vitest';
import { fieldsOf, type Value } from '../data/edit/kinds.ts';
import { newThing } from '../data/edit/new-thing.ts';
import { suggestedChanges } from './suggested-changes.ts';

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
