import type { Element } from '@xmldom/xmldom';
import type { GridRow, Part } from '../rows.ts';
import { childrenNamed, childrenOf, elementsOf, readXml } from './xml.ts';

const attribute = (element: Element, name: string) =>
  [...element.attributes].find(({ localName }) => localName === name)?.value ?? '';

/** More repeats than this are the empty rest of a sheet. */
const MOST_REPEATS = 1000;

const repeats = (element: Element, name: string) =>
  Math.max(1, Number(attribute(element, name)) || 1);

/** A cell as text: what it shows, but numbers and dates as they are kept. */
function textOf(cell: Element): string {
  const type = attribute(cell, 'value-type');
  if (type === 'float') return attribute(cell, 'value');
  if (type === 'date') return attribute(cell, 'date-value').replace(/T00:00:00.*$/, '');
  const links = elementsOf(cell, 'a').map((one) => attribute(one, 'href'));
  const text = childrenOf(cell, 'p')
    .map(({ textContent }) => textContent ?? '')
    .join('\n')
    .trim();
  // What stands under a word is an address worth more than the word.
  return links[0] !== undefined && /^https?:/.test(links[0]) ? links[0] : text;
}

function cellsOf(row: Element): readonly string[] {
  const cells: string[] = [];
  for (const cell of childrenNamed(row, /^(covered-)?table-cell$/)) {
    const text = textOf(cell);
    const count = repeats(cell, 'number-columns-repeated');
    if (text === '' && count > MOST_REPEATS) break;
    for (let turn = 0; turn < Math.min(count, MOST_REPEATS); turn++) cells.push(text);
  }
  while (cells.at(-1) === '') cells.pop();
  return cells;
}

/**
 * The sheets of an OpenDocument spreadsheet.
 * @param xml its `content.xml`
 * @throws XmlError
 */
export function partsOfOds(xml: string): readonly Part[] {
  return elementsOf(readXml(xml), 'table').map((sheet) => {
    const rows: GridRow[] = [];
    let number = 0;
    for (const row of elementsOf(sheet, 'table-row')) {
      const count = repeats(row, 'number-rows-repeated');
      const cells = cellsOf(row);
      const times = cells.length === 0 ? 0 : Math.min(count, MOST_REPEATS);
      for (let turn = 0; turn < times; turn++) rows.push({ number: number + turn + 1, cells });
      number += count;
    }
    const isHidden = attribute(sheet, 'display') === 'false';
    return {
      name: attribute(sheet, 'name'),
      isHidden,
      body: { kind: 'grid', rows, isTyped: true },
    };
  });
}
