import { readFileSync, writeFileSync } from 'node:fs';
import manifest from '../package.json' with { type: 'json' };
import { released } from './repository/change-log.ts';

// Run by `npm version`, once package.json says the new version and before it is committed.
const today = new Date().toISOString().slice(0, 10);
const { version } = manifest;
writeFileSync('CHANGELOG.md', released(readFileSync('CHANGELOG.md', 'utf8'), version, today));
const citation = readFileSync('CITATION.cff', 'utf8')
  .replace(/^version: .*$/m, `version: ${version}`)
  .replace(/^date-released: .*$/m, `date-released: '${today}'`);
writeFileSync('CITATION.cff', citation);
