import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../../../src/data/problems/problem-texts.ts';
import { FIRST_LANGUAGE } from '../../../src/domain/languages.ts';
import { DATA_FOLDER, dataFiles } from '../../data/data-files.ts';
import { fillFromTable } from './fill-from-table.ts';

// Run by `tools/new.ts` with the new folder as its map: every module here knows one map alone.
const [table] = process.argv.slice(2);
if (table === undefined) throw new Error('Name the table: fill.ts FILE');
const { texts, count, problems } = await fillFromTable(dataFiles(), table);
for (const [name, text] of texts) writeFileSync(join(DATA_FOLDER, name), text);
for (const one of problems) console.log(formatProblem(one, FIRST_LANGUAGE));
console.log(`${table}: ${count}`);
if (count === 0) process.exitCode = 1;
