import { expect, test } from 'vitest';
import type { Place } from '../../domain/model.ts';
import { publishedInitiatives } from '../publish/publish.ts';
import { readSource } from '../source/read-source.ts';
import { soundFiles } from '../testing/test-source.ts';
import { thingsOf } from './patch/apply-patch.ts';
import { formOf } from './form/form.ts';
import { EDITED, fieldsOf, type Edited, type Value } from './edited-kinds.ts';
import { partsOf } from './form/form-layout.ts';
import { newThing } from './form/new-thing.ts';
import { Ids } from '../other/entry.ts';
import type { Change } from './patch/patch.ts';
import { previewDataset, withoutGaps } from './preview.ts';
import { withValue } from './form/with-value.ts';

const files = soundFiles();
const { source } = readSource(files);
/** As drawn elsewhere; what they look like makes no difference here. */
const drawn = new Map(
  source!.places.map(({ id }) => [
    id,
    { id, tier: 'schematic', shape: {}, point: [4, 50] } as unknown as Place,
  ]),
);
const preview = (...changes: Change[]) => previewDataset(source!, changes, drawn, null);
const made = (kind: Edited, id: string, fields: Value = {}): Change => {
  const thing = newThing(kind, id, 'Nieuw');
  const after = Object.entries(fields).reduce<Value>(
    (value, [name, one]) =>
      withValue(
        value,
        kind === 'initiative' || kind === 'place' ? ['properties', name] : [name],
        one,
      ) as Value,
    thing,
  );
  return { kind, id, before: null, after };
};

test.each(EDITED)('the form of a kind asks for each field that its things have (%s)', (kind) => {
  const asked = new Set(
    partsOf(kind, formOf(kind)).flatMap(({ fields }) => fields.map(({ name }) => name)),
  );
  // These two are filled in with the position.
  for (const name of ['id', 'approximate', 'radius']) asked.add(name);
  const held = [...thingsOf(files, kind).values()].flatMap((one) =>
    Object.keys(fieldsOf(kind, one)),
  );
  expect([...new Set(held)].filter((name) => !asked.has(name))).toEqual([]);
});

test.each(EDITED)('a new thing can be looked at before anything is filled in (%s)', (kind) => {
  const data = preview(made(kind, 'nieuw'));
  const count = {
    initiative: 20,
    approach: 7,
    challenge: 9,
    organisation: source!.organisations.length + 1,
  };
  const list = {
    initiative: data.initiatives,
    approach: data.approaches,
    challenge: data.challenges,
    organisation: data.organisations,
  };
  // A place without a point is nowhere yet.
  if (kind === 'place') expect(data.places.map(({ id }) => id)).not.toContain('nieuw');
  else expect(list[kind]).toHaveLength(count[kind]);
});

test('what is missing is bridged by another language, and a broken period is not known', () => {
  const data = preview(
    made('initiative', 'nieuw', {
      period: '2024/2020',
      places: ['haren', 'nergens'],
      initiators: [],
    }),
  );
  const shown = data.initiatives.find(({ id }) => id === 'nieuw')!;
  expect(shown.title).toEqual({ nl: 'Nieuw', fr: 'Nieuw', en: 'Nieuw' });
  expect(shown.summary.fr).toBe('…');
  expect(shown.period).toBeNull();
  expect(shown.places).toEqual(['haren']);
  expect(shown.initiators).toEqual([]);
});

test('what is taken out is gone from what leads to it; a place that moves is drawn anew', () => {
  const haren = thingsOf(files, 'place').get('haren')!;
  const gone = preview({ kind: 'place', id: 'haren', before: haren, after: null });
  expect(gone.initiatives.flatMap(({ places }) => places)).not.toContain('haren');
  const after = { ...haren, geometry: { type: 'Point', coordinates: [4.35, 50.85] } };
  const moved = preview({ kind: 'place', id: 'haren', before: haren, after });
  expect(moved.places.find(({ id }) => id === 'haren')).toMatchObject({
    tier: 'circle',
    point: [4.35, 50.85],
  });
});

test('a new id is made of the name, and never one that is taken', () => {
  expect(new Ids().of('Buurtkeuken “De Pan”!')).toBe('buurtkeuken-de-pan');
  expect(new Ids(['haren', 'haren-2']).of('Haren')).toBe('haren-3');
});

test('what nobody wrote is bridged to look at, and leaves in a file as nothing', () => {
  const dataset = preview(made('initiative', 'nieuw'));
  const of = (all: typeof dataset) => all.initiatives.find(({ id }) => id === 'nieuw')!.summary;
  expect(of(dataset)).toEqual({ nl: '…', fr: '…', en: '…' });
  expect(of(withoutGaps(dataset))).toEqual({ nl: '', fr: '', en: '' });
  expect(JSON.stringify(publishedInitiatives(withoutGaps(dataset)))).not.toContain('"…"');
});

test('a contact that is half typed shows the rest of the fiche', () => {
  const data = preview(
    made('initiative', 'nieuw', {
      phone: '02 5',
      email: 'hallo@',
      spokenLanguages: ['fr'],
      verified: [{ date: '', by: '' }],
    }),
    made('organisation', 'nieuwe', { phone: '0', address: 'Voorbeeldstraat 1' }),
  );
  const shown = data.initiatives.find(({ id }) => id === 'nieuw');
  expect(shown).toMatchObject({ spokenLanguages: ['fr'] });
  for (const name of ['phone', 'email', 'verified']) expect(shown).not.toHaveProperty(name);
  expect(data.organisations.find(({ id }) => id === 'nieuwe')).toMatchObject({
    address: 'Voorbeeldstraat 1',
  });
});

test('a picture shows once it is said why it may be shown, whoever made it', () => {
  const picture = {
    file: 'nieuw-1a2b3c4d.jpg',
    data: 'data:image/jpeg;base64,AAAA',
    alt: { nl: 'Een tuin.', fr: '', en: '' },
    maker: '',
    source: '',
  };
  const shown = (licence: string) =>
    preview(made('initiative', 'nieuw', { pictures: [{ ...picture, licence }] })).initiatives.find(
      ({ id }) => id === 'nieuw',
    );
  expect(shown('')).toBeDefined();
  expect(shown('')).not.toHaveProperty('pictures');
  expect(shown('permission')?.pictures).toMatchObject([
    { licence: 'permission', maker: '…', alt: { fr: 'Een tuin.' } },
  ]);
});
