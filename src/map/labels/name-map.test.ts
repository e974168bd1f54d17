import { expect, test } from 'vitest';
import { mercator } from '../../domain/geometry/mercator.ts';
import { PLACES as places } from '../../domain/testing/test-data.ts';
import { namerOf, type NamesQuestion } from './name-map.ts';

const namer = namerOf({ places, provinces: [] });
const named = places.filter(({ level }) => level === 'commune').map(({ id }) => id);

/** A plain map on which each name takes the same room. */
function question(change: Partial<NamesQuestion> = {}): NamesQuestion {
  const sizes = new Map(places.map(({ name }) => [name.nl, { width: 50, height: 14 }]));
  const plain = { zoom: 12, language: 'nl', named, seen: null, sizes } as const;
  return { ...plain, signs: new Map(), walls: [], before: new Map(), ...change };
}

test('each name that is asked for stands on the earth, or is told to be missing', () => {
  const { names, missing } = namer(question());
  expect(names.length).toBeGreaterThan(0);
  expect(names.length + missing.length).toBe(named.length);
  for (const { position } of names) {
    expect(position[0]).toBeGreaterThan(2);
    expect(position[1]).toBeGreaterThan(49);
  }
});

test('where a panel lies no name stands', () => {
  const { names } = namer(question());
  const [x, y] = mercator(12).project([...names[0]!.position]);
  const wall = { x, y, width: 60, height: 20 };
  const after = namer(question({ walls: [wall] })).names.find(({ id }) => id === names[0]!.id);
  if (after) {
    const [nowX, nowY] = mercator(12).project([...after.position]);
    expect(Math.abs(nowX - x) >= 54 || Math.abs(nowY - y) >= 16).toBe(true);
  }
});

test('asked again at another zoom, names stay on their own ground', () => {
  const first = namer(question()).names;
  const before = new Map(first.map(({ id, position: at, toward }) => [id, { at, toward }]));
  const second = namer(question({ zoom: 12.1, before })).names;
  for (const { id, position, toward } of second) {
    const then = first.find((one) => one.id === id);
    if (then?.toward !== null || toward !== null) continue;
    expect(position[0]).toBeCloseTo(then.position[0], 2);
    expect(position[1]).toBeCloseTo(then.position[1], 2);
  }
});
