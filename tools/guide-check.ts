import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareGuide, type AsPrinted } from './guide/compare-guide.ts';
import printed from './guide/as-printed.json' with { type: 'json' };
import { readText } from './guide/read-text.ts';
import { readGuide } from './guide/read-guide.ts';
import { languageAsked, textsIn } from './build/page-texts.ts';
import { sayFinding } from './guide/say-finding.ts';
import { siteSource } from './data/site-dataset.ts';

const USAGE = 'npm run guide:check -- TEXT [--lang=fr] [--json]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const language = languageAsked(values.lang);
const said = textsIn(language);

function check(path: string): void {
  const guide = readGuide(readText(readFileSync(path)));
  if (guide.fiches.length === 0) {
    console.log(said['guide.noFiches']);
    process.exitCode = 1;
    return;
  }
  const findings = compareGuide(guide, siteSource(), printed satisfies AsPrinted);
  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else {
    for (const finding of findings) console.log(`${sayFinding(finding, language)}\n`);
    const { length } = guide.fiches;
    if (findings.length === 0) console.log(`${said['guide.nothing']} (${length} fiches).`);
    else console.log(`${findings.length}. ${said['guide.advice']}`);
  }
  if (findings.length > 0) process.exitCode = 1;
}

const [path] = positionals;
if (path === undefined) {
  console.log(USAGE);
  process.exitCode = 1;
} else {
  check(path);
}
