import { mkdirSync, writeFileSync } from 'node:fs';

const FOLDER = 'node_modules/.cache';
const HEAD = [
  '| medium | language | set | borders | own ground | outside | number | on another’s | left out |',
  '|---|---|---|---|---|---|---|---|---|',
];
const ROWS: string[] = [];

/** Notes how the names of a drawing stand: what it is, and how many stand how. */
export function addRow(what: readonly string[], counts: readonly number[]): void {
  ROWS.push(`| ${[...what, ...counts].join(' | ')} |`);
}

/** Writes what was noted to `node_modules/.cache/names.md`, to be read and cited. */
export function writeTable(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/names.md`, [...HEAD, ...ROWS, ''].join('\n'));
}
