import fc from 'fast-check';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { soundFiles, type DataFile } from '../../testing/test-source.ts';
import { printJson } from './print-json.ts';
import { thingsIn, withThing } from './data-text.ts';

const OPTIONS = { parser: 'json', printWidth: 100 } as const;
const EDITED_FILES: DataFile[] = [
  'initiatives.geojson',
  'approaches.json',
  'challenges.json',
  'organisations.json',
  'places.geojson',
];
const text = (file: DataFile) => new TextDecoder().decode(soundFiles()[file]);

test.each(EDITED_FILES)(
  '%s: a thing that is written again as it was stays as Prettier has it',
  async (file) => {
    const before = text(file);
    let after = before;
    for (const [id, value] of thingsIn(file, before)) after = withThing(file, after, id, value);
    expect(await format(after, OPTIONS)).toBe(after);
    expect(JSON.parse(after)).toEqual(JSON.parse(before));
  },
);

test.each(EDITED_FILES)(
  '%s: nothing else moves when one thing is changed, added or taken out',
  (file) => {
    const before = text(file);
    const ids = [...thingsIn(file, before).keys()];
    for (const id of [ids[0]!, ids[1]!, ids.at(-1)!]) {
      const without = withThing(file, before, id, null);
      expect([...thingsIn(file, without).keys()]).toEqual(ids.filter((one) => one !== id));
      expect(before.length - without.length).toBeLessThan(9000);
    }
    const added = withThing(file, before, 'nieuw', { id: 'nieuw', name: 'x' });
    expect([...thingsIn(file, added).keys()]).toEqual([...ids, 'nieuw']);
    expect(withThing(file, added, 'nieuw', null)).toBe(before);
  },
);

test('a list without things takes its first', async () => {
  const made = withThing('places.geojson', '{\n  "features": []\n}\n', 'a', { id: 'a' });
  expect(await format(made, OPTIONS)).toBe(made);
  expect([...thingsIn('places.geojson', made).keys()]).toEqual(['a']);
});

const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.string({ maxLength: 60 }),
    fc.integer(),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((one) => (one === 0 ? 0 : one)),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 40 }),
    fc.array(fc.nat({ max: 99 }), { minLength: 15, maxLength: 30 }),
    fc.array(tie('any'), { maxLength: 5 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('any'), { maxKeys: 5 }),
  ),
})).any;

test('whatever is written, Prettier leaves it alone', async () => {
  await fc.assert(
    fc.asyncProperty(value, async (one) => {
      const printed = `${printJson({ one })}\n`;
      expect(await format(printed, OPTIONS)).toBe(printed);
      expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify({ one })));
    }),
  );
});
