import ExcelJS from 'exceljs';
import { parse as otherReader } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv, type Rows } from '../../publish/csv-text.ts';
import { rowsOfOwnExport } from '../../other/own-export.ts';
import { openFile } from '../../other/read/open-file.ts';
import { soundFiles } from '../../testing/test-source.ts';
import { applyPatch, changedTexts, thingsOf, withTexts } from '../patch/apply-patch.ts';
import { formOf } from '../form/form.ts';
import { fieldsOf, withFields, type Value } from '../edited-kinds.ts';
import { readEntries, writeEntries } from './entry-text.ts';
import { writeExcel } from './workbook.ts';
import { readTable, writeTable, type TableSource } from './initiatives-table.ts';
import { CONTACT } from '../../../domain/testing/test-contact.ts';
import { readPeriodCell } from './period-cell.ts';

const files = soundFiles();
const organisations = thingsOf(files, 'organisation');
const places = thingsOf(files, 'place');
const nameOf = (id: string) => {
  const one = organisations.get(id) ?? places.get(id);
  const name = one && ((one.name ?? fieldsOf('place', one).name) as { nl: string } | undefined);
  return name?.nl;
};
const names = {
  nameOf,
  idOf: (name: string) =>
    [...organisations.keys(), ...places.keys()].find((id) => nameOf(id) === name || id === name),
};
const source: TableSource = { initiatives: thingsOf(files, 'initiative'), columns: new Map() };
const table = writeTable(source, names);
const at = (rows: Rows, column: string) => rows[0]!.indexOf(column);
const row = (rows: Rows, id: string) => rows.findIndex(([first]) => first === id);

/** The table with one cell changed. */
function edited(id: string, column: string, text: string): Rows {
  return table.map((cells, index) =>
    index === row(table, id) ? cells.toSpliced(at(table, column), 1, text) : cells,
  );
}
/** The rows of a file as the desk takes them back. */
async function readBack(file: string | Uint8Array | Blob): Promise<Rows> {
  const bytes =
    typeof file === 'string'
      ? new TextEncoder().encode(file)
      : file instanceof Uint8Array
        ? file
        : new Uint8Array(await file.arrayBuffer());
  const opening = await openFile(bytes, 'x');
  return rowsOfOwnExport(opening.file, [])!;
}
const nothing = { changes: [], problems: [], absent: [], isTable: true };

test('a table that nobody edited changes nothing, through CSV and through Excel', async () => {
  expect(table).toHaveLength(20);
  expect(readTable(table, source, names)).toEqual(nothing);
  const back = await readBack(writeCsv(table));
  expect(back).toEqual(table);
  expect(readTable(back, source, names)).toEqual(nothing);
  const excel = await readBack(await writeExcel(table));
  expect(readTable(excel, source, names)).toEqual(nothing);
});

test('byte for byte: the files that come of a table with one edit differ in that edit alone', async () => {
  const { changes } = readTable(
    await readBack(writeCsv(edited('calame', 'readingMinutes', '3'))),
    source,
    names,
  );
  const text = changedTexts(files, changes).get('initiatives.geojson')!;
  const before = new TextDecoder().decode(files['initiatives.geojson']);
  expect(before.split('\n').filter((line, index) => line !== text.split('\n')[index])).toEqual([
    '        "readingMinutes": 2.5,',
  ]);
});

/** What a Belgian Excel does to a CSV that it opens and saves: Windows-1252, semicolons, its own dates. */
function throughExcel(rows: Rows): Uint8Array {
  const cell = (text: string) => {
    const [, year, month] = /^(20\d\d)-(\d\d)$/.exec(text) ?? [];
    const own =
      year && month
        ? `${['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'][Number(month) - 1]!}/${year.slice(2)}`
        : text;
    return /[;"\n]/.test(own) ? `"${own.replaceAll('"', '""')}"` : own;
  };
  const text = rows.map((one) => one.map(cell).join(';')).join('\r\n');
  const table1252 = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1252').decode(new Uint8Array([byte])),
      byte,
    ]),
  );
  return new Uint8Array([...text].map((letter) => table1252.get(letter) ?? 0x3f));
}

test('what a Belgian Excel saves is understood: semicolons, Windows-1252, dates', async () => {
  const rows = edited('calame', 'period', '2024-07');
  const back = await readBack(throughExcel(rows));
  const { changes, problems } = readTable(back, source, names);
  expect(problems).toEqual([]);
  expect(changes.map(({ id, after }) => [id, fieldsOf('initiative', after!).period])).toEqual([
    ['calame', '2024-07'],
  ]);
});

test.each([
  ['jul/24', '2024-07'],
  ['juil-24', '2024-07'],
  ['1/07/2024', '2024-07'],
  ['15/07/2024', '2024-07-15'],
  ['07/2024', '2024-07'],
  ['août 2023', '2023-08'],
  ['mrt-21', '2021-03'],
  ['mars-21', '2021-03'],
  ['2024-07-01 00:00:00', '2024-07'],
  ['2018/2021', '2018/2021'],
  ['2021/..', '2021/..'],
  ['ooit', 'ooit'],
])('a period written %s means %s', (text, expected) => {
  expect(readPeriodCell(text, null)).toBe(expected);
});

test('the first of a month stays one where it was one', () => {
  expect(readPeriodCell('1/07/2024', '2024-07-01')).toBe('2024-07-01');
});

test('names are enough, and a name that means nothing is told while the rest is taken', () => {
  const both = edited('calame', 'initiators', 'SMES | Le Méridien').map((cells, index) =>
    index === row(table, 'cartach') ? cells.toSpliced(at(table, 'places'), 1, 'Atlantis') : cells,
  );
  const { changes, problems } = readTable(both, source, names);
  expect(changes.map(({ after }) => fieldsOf('initiative', after!).initiators)).toEqual([
    ['smes', 'le-meridien-ssm'],
  ]);
  expect(problems).toEqual([
    { row: row(table, 'cartach') + 1, column: 'places', found: 'Atlantis' },
  ]);
});

test('columns that we do not know are kept, come back with the next table, and are told apart by row', () => {
  const wide = table.map((cells, index) => [
    ...cells,
    index === 0 ? 'Contact' : index === 3 ? 'An, 02 123' : '',
  ]);
  const { changes } = readTable(wide, source, names);
  expect(changes).toEqual([
    {
      kind: 'column',
      id: 'Contact',
      before: null,
      after: { id: 'Contact', cells: [{ of: table[3]![0], text: 'An, 02 123' }] },
    },
  ]);
  const applied = withTexts(files, applyPatch(files, changes).texts);
  const next: TableSource = {
    initiatives: thingsOf(applied, 'initiative'),
    columns: thingsOf(applied, 'column'),
  };
  expect(writeTable(next, names)).toEqual(wide);
  expect(readTable(wide, next, names)).toEqual(nothing);
  // An older table, without that column, takes nothing away.
  expect(readTable(table, next, names).changes).toEqual([]);
});

test('a row without an id is new, one that is missing stays, one that stands twice is told', () => {
  const fresh = table[0]!.map((key) =>
    key === 'title.nl' ? 'Buurtkeuken' : key === 'period' ? '2026/..' : '',
  );
  const rows = [...table.slice(0, -1), fresh, table[1]!];
  const { changes, absent, problems } = readTable(rows, source, names);
  expect(changes).toMatchObject([
    {
      id: 'buurtkeuken',
      before: null,
      after: { properties: { title: { nl: 'Buurtkeuken' }, period: '2026/..' } },
    },
  ]);
  expect(absent).toEqual([table.at(-1)![0]]);
  expect(problems).toEqual([{ row: rows.length, column: 'id', found: table[1]![0] }]);
});

test('what is no table of initiatives is not taken for one', () => {
  expect(
    readTable(
      [
        ['naam', 'jaar'],
        ['x', '2020'],
      ],
      source,
      names,
    ).isTable,
  ).toBe(false);
});

test('other readers read the same: csv-parse, ExcelJS', async () => {
  const read: string[][] = otherReader(writeCsv(table), { bom: true, delimiter: ';' });
  expect(read).toEqual(table);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await (await writeExcel(table)).arrayBuffer());
  const sheet = book.worksheets[0]!;
  expect(sheet.rowCount).toBe(20);
  const cell = sheet.getRow(row(table, 'calame') + 1).getCell(at(table, 'period') + 1);
  expect([cell.type, cell.value]).toEqual([ExcelJS.ValueType.String, '2010/..']);
});

test('nothing in the CSV is run as a formula', async () => {
  const rows: Rows = [
    ['id', 'title.nl'],
    ['a', '=SUM(1)'],
    ['b', "'citaat"],
    ['c', '-x'],
  ];
  expect(writeCsv(rows)).not.toMatch(/(^|;)[=\-+@]/m);
  expect(await readBack(writeCsv(rows))).toEqual(rows);
});

const initiative = formOf('initiative');
const listOf = (name: string) => {
  const entry = initiative.find((field) => field.name === name)!.entry;
  if (entry.type !== 'list') throw new Error(name);
  return entry.of;
};
const text = fc
  .string({ maxLength: 20, unit: fc.constantFrom('a', '|', '\\', '\n', '=', ' ', 'é', "'", 'n') })
  .map((one) => `x${one.trim()}x`);

test('a list in a cell is read as it was written, whatever is in it', () => {
  const drawn = fc.record(
    { approach: text, basis: fc.constant('named'), where: text, footnote: fc.nat({ max: 9 }) },
    { requiredKeys: ['approach', 'basis'] },
  );
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 4 }), (list) => {
      const of = listOf('drawsOn');
      expect(readEntries(writeEntries(list, of), of)).toEqual({ list });
    }),
  );
  const reference = fc.record({
    title: text,
    url: fc.option(text),
    language: fc.constant(null),
    kind: fc.constant('book'),
  });
  fc.assert(
    fc.property(fc.array(reference, { maxLength: 4 }), (list) => {
      const of = listOf('references');
      expect(readEntries(writeEntries(list, of), of)).toEqual({ list });
    }),
  );
});

test('any text in any cell is taken or told, and comes back as it is', async () => {
  const cells = fc.record({
    column: fc.constantFrom('title.fr', 'summary.nl', 'areaAsStated', 'inShort.en'),
    put: text,
  });
  await fc.assert(
    fc.asyncProperty(cells, async ({ column, put }) => {
      const { changes, problems } = readTable(
        await readBack(writeCsv(edited('calame', column, put))),
        source,
        names,
      );
      expect(problems).toEqual([]);
      const [name = '', language] = column.split('.');
      const field = fieldsOf('initiative', changes[0]!.after!)[name];
      expect(language ? (field as Value)[language] : field).toBe(put.trim());
    }),
  );
});

test('a table from before organisations had a role keeps them, and its partners are partners', () => {
  const column = at(table, 'roles');
  const old = table.map((cells, index) => {
    const said: Record<number, string> = {
      0: 'partners',
      [row(table, 'vakbond-der-giganten')]: 'DoucheFLUX',
      [row(table, 'cartach')]: 'Le Grain | SMES',
    };
    return cells.toSpliced(column, 1, said[index] ?? '');
  });
  const { changes, problems } = readTable(old, source, names);
  expect(problems).toEqual([]);
  const of = (id: string) => {
    const after = changes.find((one) => one.id === id)?.after;
    return after && (fieldsOf('initiative', after).roles as { organisation: string }[]);
  };
  expect(of('vakbond-der-giganten')).toBeUndefined();
  expect(of('cartach')?.map(({ organisation }) => organisation)).toEqual([
    'odisee',
    'le-grain',
    'smes',
  ]);
});

const withContact = new Map(
  [...source.initiatives].map(([id, value]) => [
    id,
    id === 'calame'
      ? withFields('initiative', value, { ...fieldsOf('initiative', value), ...CONTACT })
      : value,
  ]),
);
const reached: TableSource = { ...source, initiatives: withContact };

test('how one is reached comes back as it was, through CSV and through Excel', async () => {
  const rows = writeTable(reached, names);
  expect(readTable(rows, reached, names)).toEqual(nothing);
  expect(readTable(await readBack(writeCsv(rows)), reached, names)).toEqual(nothing);
  expect(readTable(await readBack(await writeExcel(rows)), reached, names)).toEqual(nothing);
});

test('a table from before there were contacts takes none away', () => {
  expect(
    readTable(
      table.map((row) => row.slice(0, at(table, 'website'))),
      reached,
      names,
    ),
  ).toEqual(nothing);
});

test('cells are read as people type them, and what cannot be read is told', () => {
  const rows = [
    [
      'id',
      'title.nl',
      'phone',
      'openingHours',
      'free',
      'wheelchair',
      'spokenLanguages',
      'addressPoint',
    ],
    ['calame', '', '02/512.34.57', 'maandag 9-12u', 'ja', 'beperkt', 'fr, nl', '50.85, 4.37'],
    ['cityzen', '', 'vraag Fatima', 'ma 9-12', 'soms', '', 'xx', ''],
  ];
  const title = (id: string) =>
    (fieldsOf('initiative', source.initiatives.get(id)!) as { title: { nl: string } }).title.nl;
  const titled = rows.map((row, index) => (index === 0 ? row : row.with(1, title(row[0]!))));
  const { changes, problems } = readTable(titled, source, names);
  expect(changes.map(({ id, after }) => [id, fieldsOf('initiative', after!)])).toMatchObject([
    [
      'calame',
      {
        phone: '+3225123457',
        openingHours: 'Mo 09:00-12:00',
        free: 'yes',
        wheelchair: 'limited',
        spokenLanguages: ['fr', 'nl'],
        addressPoint: [4.37, 50.85],
      },
    ],
  ]);
  expect(problems.map(({ column, found }) => [column, found])).toEqual([
    ['phone', 'vraag Fatima'],
    ['openingHours', 'ma 9-12'],
    ['free', 'soms'],
    ['spokenLanguages', 'xx'],
  ]);
});
