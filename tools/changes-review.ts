import { parseArgs } from 'node:util';
import { ASKED, hereWith } from './changes/here.ts';
import { reviewHandedIn } from './changes/review-handed-in.ts';

const { values } = parseArgs({ options: ASKED });
if (!(await reviewHandedIn(hereWith(values)))) process.exitCode = 1;
