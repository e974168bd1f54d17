import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundFiles } from '../../testing/test-source.ts';
import { fieldsOf, withFields, type Value } from '../edited-kinds.ts';
import { thingsOf } from '../patch/apply-patch.ts';
import { same } from '../patch/same.ts';
import { likenessesOf } from './likeness.ts';
import { partsOf, withParts } from './parts.ts';

const initiatives = thingsOf(soundFiles(), 'initiative');
const calame = initiatives.get('calame')!;
const to = (fields: object, value = calame) =>
  withFields('initiative', value, { ...fieldsOf('initiative', value), ...fields });
const title = fieldsOf('initiative', calame).title as Value;

test('a field and a language of a text can each be taken by itself', () => {
  const after = to({ title: { ...title, fr: 'Calame asbl' }, readingMinutes: 4 });
  const parts = partsOf({ kind: 'initiative', id: 'calame', before: calame, after }, calame);
  expect(parts.map(({ key }) => key)).toEqual(['title.fr', 'readingMinutes']);
  const taken = withParts(calame, 'initiative', [parts[0]!]);
  expect(taken).toEqual(to({ title: { ...title, fr: 'Calame asbl' } }));
});

test('what others changed in the meantime stays, and is told where it is the same part', () => {
  const after = to({ title: { ...title, fr: 'Calame asbl' }, readingMinutes: 4 });
  const now = to({ readingMinutes: 9, period: '2011/..' });
  const parts = partsOf({ kind: 'initiative', id: 'calame', before: calame, after }, now);
  expect(parts.map(({ key, isStale }) => [key, isStale])).toEqual([
    ['title.fr', false],
    ['readingMinutes', true],
  ]);
  expect(withParts(now, 'initiative', [parts[0]!])).toEqual(
    to({ title: { ...title, fr: 'Calame asbl' } }, now),
  );
});

test('all parts together are the change itself; none, nothing', () => {
  const all = [...initiatives.values()];
  const pick = fc.constantFrom(...all);
  fc.assert(
    fc.property(pick, pick, (before, other) => {
      const after = { ...other, id: before.id };
      const change = { kind: 'initiative', id: String(before.id), before, after } as const;
      const parts = partsOf(change, before);
      expect(same(withParts(before, 'initiative', parts), after)).toBe(true);
      expect(withParts(before, 'initiative', [])).toBe(before);
      expect(partsOf(change, after)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what is there under nearly the same name is found, and little else', () => {
  const named = (nl: string) => to({ title: { nl, fr: '', en: '' }, shortTitle: undefined });
  const found = (nl: string) =>
    likenessesOf('initiative', named(nl), initiatives).map(({ id }) => id);
  expect(found('vzw calame')).toContain('calame');
  expect(found('Le Meridien, diagnostic communautaire')[0]).toBe('le-meridien');
  expect(found('Buurtkeuken De Pan')).toEqual([]);
  // Of the guide's own no two are the same.
  const pairs = [...initiatives.values()].flatMap((one) =>
    likenessesOf('initiative', one, initiatives).map(({ id }) => `${String(one.id)} ${id}`),
  );
  expect(pairs.length).toBeLessThan(8);
});
