import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundFiles } from '../../testing/test-source.ts';
import { applyPatch, thingsOf, withTexts } from './apply-patch.ts';
import { EDITED, fieldsOf, withFields, type Edited, type Value } from '../edited-kinds.ts';
import { packText } from '../../../domain/lib/pack.ts';
import { readPatch, writePackedPatch, writePatch, type Change } from './patch.ts';

const files = soundFiles();
const thing = (kind: Edited, id: string) => thingsOf(files, kind).get(id)!;
const texts = (change: readonly Change[]) => applyPatch(files, change).texts;
const codes = (changes: readonly Change[]) =>
  applyPatch(files, changes).problems.map(({ code, feature }) => `${code} ${feature ?? ''}`);

function changed(kind: Edited, id: string, fields: Value): Change {
  const before = thing(kind, id);
  const after = withFields(kind, before, { ...fieldsOf(kind, before), ...fields });
  return { kind, id, before, after };
}
const month = changed('initiative', 'calame', { period: '2024-08/..' });

test('a change that fits is made in its file and nowhere else', () => {
  const made = texts([month]);
  expect([...made.keys()]).toEqual(['initiatives.geojson']);
  const before = new TextDecoder().decode(files['initiatives.geojson']).split('\n');
  const after = made.get('initiatives.geojson')!.split('\n');
  expect(after).toHaveLength(before.length);
  expect(after.filter((line, index) => line !== before[index])).toEqual([
    '        "period": "2024-08/..",',
  ]);
});

test('who changed something else in the meantime is not overwritten', () => {
  const stale = { ...month, before: { ...month.before, geometry: { type: 'Point' } } };
  expect(codes([stale])).toEqual(['stale.changed calame']);
  expect(texts([stale]).size).toBe(0);
  expect(codes([{ ...month, before: null }])).toEqual(['stale.taken calame']);
  const gone = { kind: 'place', id: 'nergens', before: { id: 'nergens' }, after: null } as const;
  expect(codes([gone])).toEqual([]);
  expect(codes([{ ...gone, after: { id: 'nergens', a: 1 } }])).toEqual(['stale.gone nergens']);
});

test('a space at the end of a text, which no patch carries, makes nothing stale', () => {
  const text = new TextDecoder().decode(files['organisations.json']);
  const loose = text.replace('"nl": "SMES"', '"nl": "SMES "');
  expect(loose).not.toBe(text);
  const spaced = withTexts(files, new Map([['organisations.json', loose]]));
  const before = thingsOf(spaced, 'organisation').get('smes')!;
  const change = {
    kind: 'organisation',
    id: 'smes',
    before,
    after: { ...before, website: 'https://smes.be' },
  } as const;
  const sent = writePatch({ made: '2026-11-25', by: '', note: '', changes: [change] });
  const { patch } = readPatch(sent, 'x.json');
  expect(applyPatch(spaced, patch!.changes).texts.size).toBe(1);
});

test('one change that does not fit holds back all of them', () => {
  const broken = changed('initiative', 'cartach', { period: '2024/2020' });
  expect(texts([month, broken]).size).toBe(0);
  expect(codes([month, broken])).toEqual(['period.order cartach']);
  const leads = {
    kind: 'place',
    id: 'haren',
    before: thing('place', 'haren'),
    after: null,
  } as const;
  expect(codes([leads])).toContain('unknownId gevangenis-haren');
});

test('changes that stand in the data already are told, and the others made', () => {
  const once = withTexts(files, texts([month]));
  const other = changed('organisation', 'fdss', { website: 'https://www.fdss.be' });
  const again = applyPatch(once, [month, other]);
  expect(again.done).toEqual([month]);
  expect([...again.texts.keys()]).toEqual(['organisations.json']);
});

test('a patch is read as it was written', () => {
  const patch = { made: '2026-11-25', by: 'An', note: 'Nieuw: “ja”', changes: [month] };
  expect(readPatch(writePatch(patch), 'x.json').patch).toEqual(patch);
});

const bad = (text: string) => readPatch(text, 'x.json').problems.map(({ code }) => code);

test('a patch that was packed is read as any other, and no other way', () => {
  const patch = {
    made: '2026-11-25',
    by: 'An',
    note: 'Nieuw: “ja”',
    language: 'fr',
    changes: [month],
  } as const;
  const text = writePackedPatch(patch);
  expect(readPatch(text, 'x.json').patch).toEqual(patch);
  // Small enough for an address, with room for the rest of it.
  expect(encodeURIComponent(text).length).toBeLessThan(5500);
  const { packed } = JSON.parse(text) as { packed: string };
  const twice = JSON.stringify({ format: 'gemeenschapskaart-patch', packed: packText(text) });
  for (const wrong of [text.replace(packed, packed.slice(9)), text.replace(packed, 'é'), twice]) {
    expect(readPatch(wrong, 'x.json')).toMatchObject({
      patch: null,
      problems: [{ code: 'notPatch' }],
    });
  }
  // Small as a file, and larger than anything that was ever packed.
  const bomb = packText('a'.repeat(3_000_000));
  expect(bomb.length).toBeLessThan(10_000);
  expect(readPatch(text.replace(packed, bomb), 'x.json').patch).toBeNull();
});

test('what is no patch, or a broken one, is told', () => {
  const sound = writePatch({ made: '2026-11-25', by: '', note: '', changes: [month] });
  expect(bad('')).toEqual(['empty']);
  expect(bad('{"type": "FeatureCollection"}')).toEqual(['notPatch']);
  expect(bad(sound.slice(0, -20))).toEqual(['notJson']);
  expect(bad('Naam;Gemeente')).toEqual(['notPatch']);
  expect(bad(sound.replace('"kind": "initiative"', '"kind": "towns"'))).toEqual(['choice']);
  expect(
    bad(sound.replace('"id": "calame",\n      "before"', '"id": "x",\n      "before"')),
  ).toEqual(['renamed']);
});

test('anything at all is read as a patch or told, and never thrown', () => {
  const text = fc.oneof(
    fc.json(),
    fc.string(),
    fc.jsonValue().map((one) =>
      JSON.stringify({
        format: 'gemeenschapskaart-patch',
        version: 1,
        made: '2026-11-25',
        by: '',
        note: '',
        changes: [{ kind: 'place', id: 'x', before: one, after: one }],
      }),
    ),
  );
  fc.assert(
    fc.property(text, (one) => {
      const { patch, problems } = readPatch(one, 'x.json');
      expect(patch === null).toBe(problems.length > 0);
      if (patch) expect(applyPatch(files, patch.changes)).toBeDefined();
    }),
    { numRuns: 200 },
  );
});

test.each(EDITED)('what is taken out and added again is as it was (%s)', (kind) => {
  const [[id, value]] = [...thingsOf(files, kind)].slice(-1) as [[string, Value]];
  const without = withTexts(files, new Map());
  const out = applyPatch(without, [{ kind, id, before: value, after: null }]);
  const names = [...out.texts.keys()];
  // What others refer to cannot go alone; what can, comes back to the same place.
  if (names.length === 0) expect(out.problems.map(({ code }) => code)).toContain('unknownId');
  else {
    const back = applyPatch(withTexts(files, out.texts), [
      { kind, id, before: null, after: value },
    ]);
    expect(JSON.parse(back.texts.get(names[0]!)!)).toEqual(
      JSON.parse(new TextDecoder().decode(files[names[0] as keyof typeof files])),
    );
  }
});

test('a file of changes to another map is told to be one', () => {
  const text = JSON.stringify({ format: 'reparons-patch', version: 1 });
  const { patch, problems } = readPatch(text, 'reparons.json');
  expect(patch).toBeNull();
  expect(problems.map(({ code, found }) => [code, found])).toEqual([['otherMap', 'reparons']]);
});
