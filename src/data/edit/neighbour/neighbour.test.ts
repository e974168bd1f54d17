import { expect, test } from 'vitest';
import { publishCsv } from '../../publish/formats/csv.ts';
import { publishJsonLd } from '../../publish/formats/json-ld.ts';
import { publishKml } from '../../publish/formats/kml.ts';
import { publishedInitiatives } from '../../publish/publish.ts';
import { writeCsv } from '../../publish/csv-text.ts';
import { rowsOfOwnExport } from '../../other/own-export.ts';
import { base, show, surroundings, type Shown } from '../../other/test-open.ts';
import { openFile } from '../../other/read/open-file.ts';
import { soundFiles } from '../../testing/test-source.ts';
import { thingsOf } from '../patch/apply-patch.ts';
import { problemsOfDraft } from '../draft-problems.ts';
import { fieldsOf, type Value } from '../edited-kinds.ts';
import type { Change } from '../patch/patch.ts';
import { readTable, writeTable } from '../table/initiatives-table.ts';
import { NO_CHOICE, takeRows, type Around } from './take-rows.ts';

const files = soundFiles();
type Kind = 'initiative' | 'organisation' | 'place' | 'column';
const things = (kind: Kind, changes: readonly Change[]): ReadonlyMap<string, Value> => {
  const all = new Map(thingsOf(files, kind));
  for (const { kind: of, id, after } of changes) if (of === kind && after) all.set(id, after);
  return all;
};

/** What lies on the desk after some changes. */
const around = (changes: readonly Change[] = []): Around => ({
  initiatives: things('initiative', changes),
  organisations: things('organisation', changes),
  places: things('place', changes),
  columns: things('column', changes),
  localities: surroundings.localities,
  terms: base.themes,
});

/** A file as the desk takes it in, with what lies there already. */
async function takeIn(content: string, name: string, before: readonly Change[] = []) {
  const editor = around(before);
  const taken = {
    initiatives: [...editor.initiatives.keys()],
    places: [...editor.places.keys()],
  };
  const shown: Shown = await show({ [name]: content }, {}, { ...surroundings, taken });
  return takeRows(shown.outcome!, shown.guess?.reading.columns.theme ?? 'thema', editor);
}

const placeOf = (changes: readonly Change[], title: string) => {
  const one = changes.find(
    ({ kind, after }) =>
      kind === 'initiative' &&
      (fieldsOf('initiative', after!).title as { nl: string }).nl === title,
  )!;
  const [id] = fieldsOf('initiative', one.after!).places as string[];
  return things('place', changes).get(id!);
};

test('rows become initiatives, with the place and the organisation that they name', async () => {
  const csv =
    'Naam;Gemeente;Van;Organisatie;Thema\nBuurtkeuken;Gent;2022;SMES;Voeding\nHuurdersclub;1070;2021;Nieuwe vzw;Iets';
  const { changes: make, strange } = await takeIn(csv, 'x.csv');
  const changes = make(NO_CHOICE);
  expect(changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'place 44021',
    'organisation nieuwe-vzw',
    'initiative buurtkeuken',
    'initiative huurdersclub',
    'column Thema',
  ]);
  const [gent, , first, second] = changes.map(({ kind, after }) => fieldsOf(kind, after!));
  expect(gent).toMatchObject({
    level: 'commune',
    nis: '44021',
    within: '02000',
    approximate: true,
  });
  expect(first).toMatchObject({
    title: { nl: 'Buurtkeuken', fr: '' },
    initiators: ['smes'],
    places: ['44021'],
    period: '2022/',
    themes: ['food'],
  });
  expect(second).toMatchObject({ initiators: ['nieuwe-vzw'], places: ['21001'], themes: [] });
  // A theme that is none of ours is kept as it is stated, and may be tied.
  expect(strange).toEqual([{ label: 'Iets', count: 1 }]);
  expect(changes.at(-1)!.after).toEqual({
    id: 'Thema',
    cells: [{ of: 'huurdersclub', text: 'Iets' }],
  });
  const tied = make({ ...NO_CHOICE, ties: new Map([['Iets', 'housing']]) });
  expect(tied.map(({ kind }) => kind)).not.toContain('column');
  expect(fieldsOf('initiative', tied.at(-1)!.after!).themes).toEqual(['housing']);
  // What is left to do is what no table says, and nothing else.
  const left = problemsOfDraft(files, changes).filter(({ severity }) => severity === 'error');
  expect([...new Set(left.map(({ code }) => code))].sort()).toEqual([
    'language',
    'noApproach',
    'type',
  ]);
});

test('what is drawn on a map becomes a place, approximate, where it was drawn, named after what is there', async () => {
  const umap = JSON.stringify({
    type: 'umap',
    layers: [
      {
        type: 'FeatureCollection',
        _umap_options: { name: 'Voeding' },
        features: [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [4.4, 50.86] },
            properties: { name: 'Moestuin', _umap_options: { color: 'red' } },
          },
        ],
      },
    ],
  });
  const { changes } = await takeIn(umap, 'x.umap');
  const [place, initiative] = changes(NO_CHOICE);
  expect(place!.after).toMatchObject({
    geometry: { type: 'Point', coordinates: [4.4, 50.86] },
    properties: { level: 'site', approximate: true, radius: 100, name: { nl: 'Moestuin' } },
  });
  expect(fieldsOf('initiative', initiative!.after!).themes).toEqual(['food']);
});

test('two files that each have a Jette, or a Repair Café, move nothing of each other', async () => {
  for (const called of ['Jette', 'Repair Café']) {
    const csv = (title: string, lat: string, lng: string) =>
      `Naam;Gemeente;Breedtegraad;Lengtegraad\n${title};${called};${lat};${lng}`;
    const first = (await takeIn(csv('Noord', '50,8850', '4,3200'), 'y1.csv')).changes(NO_CHOICE);
    const second = (await takeIn(csv('Zuid', '50,8700', '4,3400'), 'y2.csv', first)).changes(
      NO_CHOICE,
    );
    const editor = [...first, ...second];
    expect(new Set(editor.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(editor.length);
    expect(placeOf(editor, 'Noord')?.geometry).toMatchObject({ coordinates: [4.32, 50.885] });
    expect(placeOf(editor, 'Zuid')?.geometry).toMatchObject({ coordinates: [4.34, 50.87] });
  }
});

test('the same file twice: what is there already is offered row by row, and not made again', async () => {
  const csv = `titel;gemeente;lat;lng\n${Array.from(
    { length: 30 },
    (_, index) => `Initiatief ${index};Jette;50,88${index + 10};4,32${index + 10}`,
  ).join('\n')}\nZonder punt;Gent;;`;
  const first = (await takeIn(csv, 'a.csv')).changes(NO_CHOICE);
  const again = await takeIn(csv, 'a.csv', first);
  expect(again.doubles).toHaveLength(31);
  expect(again.changes(NO_CHOICE)).toEqual([]);
  const [one] = again.doubles;
  const chosen = again.changes({ ...NO_CHOICE, again: new Set([one!.id]) });
  expect(chosen.filter(({ kind }) => kind === 'initiative')).toHaveLength(1);
  // Of that name at another place is another.
  const elsewhere = await takeIn('titel;gemeente\nInitiatief 3;Namen', 'b.csv', first);
  expect(elsewhere.doubles).toEqual([]);
});

const names = {
  nameOf: (id: string) =>
    [...base.organisations, ...base.places].find((one) => one.id === id)?.name.nl,
  idOf: (name: string) =>
    [...base.organisations, ...base.places, ...base.themes, ...base.audiences].find(
      (one) => one.id === name || ('name' in one && one.name.nl === name),
    )?.id,
};
const source = { initiatives: thingsOf(files, 'initiative'), columns: new Map() };
const ours = base.initiatives.map(({ id, title }) => ({ id, title }));
const OWN: readonly (readonly [string, string])[] = [
  ['the table of the desk', writeCsv(writeTable(source, names))],
  ['the published CSV', publishCsv(base)],
  ['the published GeoJSON', JSON.stringify(publishedInitiatives(base))],
  ['KML in French', publishKml(base, 'fr')],
  ['KML in Dutch', publishKml(base, 'nl')],
  ['JSON-LD in English', JSON.stringify(publishJsonLd(base, 'en'))],
];

test.each(OWN)('%s comes back to the desk as ours: nothing changes', async (_, text) => {
  const { file } = await openFile(new TextEncoder().encode(text), 'own');
  const rows = rowsOfOwnExport(file, ours);
  const { changes, problems, isTable } = readTable(rows!, source, names);
  expect(isTable).toBe(true);
  expect(problems).toEqual([]);
  expect(changes).toEqual([]);
});

test.each(OWN)('%s is shown on the map without asking what its columns mean', async (_, text) => {
  const { guess, dataset, said } = await show({ own: text });
  expect(guess === null || guess.isOwn).toBe(true);
  expect(said).toEqual([]);
  // KML has no point for what is for a whole region.
  const found = new Set(dataset!.initiatives.map(({ title }) => title.nl));
  const wide = base.initiatives.filter(({ places }) =>
    places.every((id) => base.places.find((one) => one.id === id)?.level === 'region'),
  );
  expect(found.size).toBe(base.initiatives.length - (text.includes('<kml') ? wide.length : 0));
});

test('a neighbour’s table with an id and a name of ours is a neighbour’s', async () => {
  const csv = 'id;name;themes;latitude;longitude\n1;Soepcafé;voeding;50,8467;4,3525';
  const { file } = await openFile(new TextEncoder().encode(csv), 'z-id.csv');
  expect(rowsOfOwnExport(file, ours)).toBeNull();
  const changes = (await takeIn(csv, 'z-id.csv')).changes(NO_CHOICE);
  expect(fieldsOf('initiative', changes[1]!.after!)).toMatchObject({ title: { nl: 'Soepcafé' } });
});
