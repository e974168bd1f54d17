import { parseArgs } from 'node:util';
import { ASKED, hereWith } from './changes/here.ts';
import { takeHandedIn } from './changes/take-handed-in.ts';

const { values } = parseArgs({ options: ASKED });
if (!(await takeHandedIn(hereWith(values)))) process.exitCode = 1;
