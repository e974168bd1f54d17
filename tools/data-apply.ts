import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../src/data/problems/problem-texts.ts';
import { languageAsked, textsIn } from './build/page-texts.ts';
import { holdPatch, writeHeld } from './changes/hold-patch.ts';
import { DATA_FOLDER } from './data/data-files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    try: { type: 'boolean', default: false },
    data: { type: 'string', default: DATA_FOLDER },
  },
});
const language = languageAsked(values.lang);
const said = textsIn(language);

async function apply(path: string): Promise<void> {
  const held = await holdPatch(readFileSync(path, 'utf8'), basename(path), values.data, language);
  const { patch } = held;
  if (held.said.length > 0 && patch) {
    console.log(`${said['apply.by']}: ${patch.by || '?'}, ${patch.made}\n${patch.note}\n`);
    for (const { heading, lines, isDone } of held.said) {
      console.log([isDone ? `${heading} (${said['apply.done']})` : heading, ...lines].join('\n  '));
    }
    console.log('');
  }
  for (const problem of held.problems) console.log(`${formatProblem(problem, language)}\n`);
  if (!held.fits) {
    console.log(said['apply.refused']);
    process.exitCode = 1;
  } else if (held.texts.size === 0) console.log(said['apply.nothing']);
  else if (values.try) console.log(said['apply.tried']);
  else {
    const written = writeHeld(held, values.data).map((name) => `data/${name}`);
    console.log(`${said['apply.wrote']}: ${written.join(', ')}`);
  }
}

const [path] = positionals;
if (path === undefined) {
  console.log(said['apply.usage']);
  process.exitCode = 1;
} else {
  await apply(path);
}
