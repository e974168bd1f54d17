import { expect, test } from 'vitest';
import { DATASET } from '../domain/testing/test-data.ts';
import { knownIds } from '../state/url/url-state.ts';
import { stateOfView, viewOfState } from './read-view.ts';

const known = knownIds(DATASET);
const open = (view: string) => stateOfView(view, 'nl', known).state;

test.each(['', '?years=2008-2012&near=21014', 'places/21004/', 'matrix/?order=place'])(
  'a view opens as it was kept: %s',
  (view) => {
    expect(viewOfState(open(view))).toBe(view);
  },
);

test('a view opens in the language of who reads it', () => {
  const { state } = stateOfView('?years=2008-2012', 'fr', known);
  expect(state.language).toBe('fr');
  expect(viewOfState(state)).toBe('?years=2008-2012');
});

test('where this device is does not go into a story', () => {
  expect(viewOfState({ ...open(''), near: { kind: 'here' } })).toBe('');
  const reach = { unit: 'km', amount: 2 } as const;
  expect(viewOfState({ ...open(''), near: { kind: 'here' }, reach })).toBe('');
});

test('what a view names that is not there (any more) is told', () => {
  expect(stateOfView('?by=nobody', 'nl', known).notices).toMatchObject([{ value: 'nobody' }]);
});
