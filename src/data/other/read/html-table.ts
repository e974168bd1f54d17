import { decodeHTML } from 'entities';
import type { Part } from '../rows.ts';
import { plainText } from '../plain-text.ts';

const TABLE = /<table\b[^>]*>([\s\S]*?)<\/table\s*>/gi;
const ROW = /<tr\b[^>]*>([\s\S]*?)(?=<\/tr\s*>|<tr\b|$)/gi;
const CELL = /<t[dh]\b[^>]*>([\s\S]*?)(?=<\/t[dh]\s*>|<t[dh]\b|$)/gi;

/** The tables of a web page, as some programs write what they call an Excel file; none for other pages. */
export function partsOfHtml(html: string): readonly Part[] {
  const tables = [...html.matchAll(TABLE)].map(([, table = '']) =>
    [...table.matchAll(ROW)].map(([, row = ''], index) => ({
      number: index + 1,
      cells: [...row.matchAll(CELL)].map(([, cell = '']) => decodeHTML(plainText(`<p>${cell}`))),
    })),
  );
  return tables
    .filter((rows) => rows.length > 1 && rows.some(({ cells }) => cells.length > 1))
    .map((rows) => ({ name: '', isHidden: false, body: { kind: 'grid', rows } }));
}
