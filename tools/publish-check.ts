import { parseArgs } from 'node:util';
import { languageAsked, textsIn } from './build/page-texts.ts';
import { DATA_FOLDER } from './data/data-files.ts';
import { runHere } from './forge/run-here.ts';
import { missingFor } from './publish/missing.ts';

const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const language = languageAsked(values.lang);
const said = textsIn(language);
const { stops, lacks, address } = missingFor(DATA_FOLDER, runHere(), language);

for (const line of [...stops, ...lacks]) console.log(`- ${line}`);
if (address !== null) console.log(`${said['publish.at']}: ${address}`);
if (stops.length > 0) process.exitCode = 1;
else console.log(said[lacks.length > 0 ? 'publish.lacks' : 'publish.ready']);
