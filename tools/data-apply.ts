import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { applyPatch, withTexts } from '../src/data/edit/patch/apply-patch.ts';
import { readPatch } from '../src/data/edit/patch/patch.ts';
import { formatProblem } from '../src/data/problems/problem-texts.ts';
import type { Problem } from '../src/data/problems/problems.ts';
import { LANGUAGES } from '../src/domain/languages.ts';
import { sayChange } from '../src/state/edit/say-difference.ts';
import { FILES } from '../src/data/schemas/items.ts';
import { textsIn } from './build/page-texts.ts';
import { loggedText } from './data/write-log.ts';
import { DATA_FOLDER, dataFiles } from './data/data-files.ts';
import { takePictures, writePictures } from './pictures/take-pictures.ts';
import { wordsFor } from './build/words.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'nl' },
    try: { type: 'boolean', default: false },
    data: { type: 'string', default: DATA_FOLDER },
  },
});
const language = LANGUAGES.find((one) => one === values.lang) ?? 'nl';
const said = textsIn(language);

function tell(problems: readonly Problem[]): void {
  for (const problem of problems) console.log(`${formatProblem(problem, language)}\n`);
}

function refuse(problems: readonly Problem[]): void {
  tell(problems);
  console.log(said['apply.refused']);
  process.exitCode = 1;
}

/** Writes files so that each is there whole or not at all, the pictures that they name first. */
function write(
  texts: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, Uint8Array>,
): void {
  writePictures(pictures, values.data);
  const names = [...texts.keys()];
  for (const [name, text] of texts) writeFileSync(join(values.data, `${name}.new`), text);
  for (const name of names) renameSync(join(values.data, `${name}.new`), join(values.data, name));
  const written = [...names, ...[...pictures.keys()].map((name) => `pictures/${name}`)];
  console.log(`${said['apply.wrote']}: ${written.map((name) => `data/${name}`).join(', ')}`);
}

async function apply(path: string): Promise<void> {
  const { patch, problems } = readPatch(readFileSync(path, 'utf8'), basename(path));
  if (!patch) return refuse(problems);
  const files = dataFiles(values.data);
  const taken = await takePictures(patch.changes, values.data);
  if (taken.problems.length > 0) return refuse(taken.problems);
  const { changes } = taken;
  const { texts, done, problems: found } = applyPatch(files, changes);
  const words = wordsFor(withTexts(files, texts), language);
  console.log(`${said['apply.by']}: ${patch.by || '?'}, ${patch.made}\n${patch.note}\n`);
  for (const change of changes) {
    const { heading, lines } = sayChange(change, words);
    console.log(
      [done.includes(change) ? `${heading} (${said['apply.done']})` : heading, ...lines].join(
        '\n  ',
      ),
    );
  }
  console.log('');
  if (found.some(({ severity }) => severity === 'error')) return refuse(found);
  tell(found);
  if (texts.size === 0) console.log(said['apply.nothing']);
  else if (values.try) console.log(said['apply.tried']);
  else {
    const left = changes.filter((change) => !done.includes(change));
    const log = loggedText(values.data, withTexts(files, texts), left, patch.note);
    write(new Map([...texts, [FILES.log, log]]), taken.files);
  }
}

const [path] = positionals;
if (path === undefined) {
  console.log(said['apply.usage']);
  process.exitCode = 1;
} else {
  await apply(path);
}
