import { childrenOf, elementsOf, readXml } from './xml.ts';
import { unzip, type Archive } from './zip.ts';

/** What a spreadsheet says of a sheet besides its cells; rows and columns from 0. */
export interface SheetExtras {
  readonly name: string;
  readonly isHidden: boolean;
  /** Cells that are one: what the first says, the others say too. */
  readonly merged: readonly {
    readonly from: readonly [row: number, column: number];
    readonly to: readonly [row: number, column: number];
  }[];
  /** Web addresses under words, by `row:column`. */
  readonly links: ReadonlyMap<string, string>;
  /** Names of cells whose formula was never computed, or came to an error. */
  readonly uncomputed: readonly string[];
}

const text = (archive: Archive, name: string) => {
  const bytes = archive.get(name);
  return bytes ? new TextDecoder().decode(bytes) : '';
};

/** Row and column from 0 of a cell such as `B12`. */
function spotOf(cell: string): readonly [number, number] {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

const targets = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    xml === ''
      ? []
      : elementsOf(readXml(xml), 'Relationship').map((one) => [
          one.getAttribute('Id') ?? '',
          one.getAttribute('Target') ?? '',
        ]),
  );

/** The end of a sheet's XML, where links and merged cells stand: its cells may be megabytes. */
const tailOf = (xml: string) => xml.slice(xml.lastIndexOf('</sheetData>') + 12);
const attributesIn = (tag: string) =>
  new Map([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));

/**
 * What an Excel file says besides its cells: which sheets are hidden, which cells are merged, lead
 * somewhere, or were never computed. In the order of its sheets.
 */
export function excelExtras(bytes: Uint8Array, most: number): readonly SheetExtras[] {
  const archive = unzip(bytes, (name) => /^xl\/(workbook|worksheets\/)|\.rels$/.test(name), most);
  const book = text(archive, 'xl/workbook.xml');
  if (book === '') return [];
  const files = targets(text(archive, 'xl/_rels/workbook.xml.rels'));
  const [list] = elementsOf(readXml(book), 'sheets');
  return (list ? childrenOf(list, 'sheet') : []).map((sheet) => {
    const id = [...sheet.attributes].find(({ localName, prefix }) => localName === 'id' && prefix);
    const target = (files.get(id?.value ?? '') ?? '').replace(/^\/?(xl\/)?/, '');
    const xml = text(archive, `xl/${target}`);
    const rels = targets(text(archive, `xl/${target.replace(/([^/]+)$/, '_rels/$1.rels')}`));
    const tail = tailOf(xml);
    return {
      name: sheet.getAttribute('name') ?? '',
      isHidden: /hidden/i.test(sheet.getAttribute('state') ?? ''),
      merged: [...tail.matchAll(/<mergeCell\b[^>]*ref="([^":]+):([^"]+)"/g)].map(
        ([, from, to]) => ({ from: spotOf(from!), to: spotOf(to!) }),
      ),
      links: new Map(
        [...tail.matchAll(/<hyperlink\b[^>]*>/g)].flatMap(([tag]) => {
          const said = attributesIn(tag);
          const address = rels.get(said.get('r:id') ?? '');
          const ref = said.get('ref');
          return address !== undefined && ref !== undefined && /^https?:/.test(address)
            ? [[spotOf(ref).join(':'), address] as const]
            : [];
        }),
      ),
      uncomputed: [
        ...xml.matchAll(/<c\b([^>]*)>(?:<f\b[^>]*>[^<]*<\/f>|<f\b[^>]*\/>)<\/c>/g),
        ...xml.matchAll(/<c\b([^>]*\bt="e"[^>]*)>/g),
      ].map(([, said]) => attributesIn(said!).get('r') ?? ''),
    };
  });
}
