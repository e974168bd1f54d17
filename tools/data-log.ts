import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { thingsOf, type Files } from '../src/data/edit/patch/apply-patch.ts';
import { KEPT } from '../src/data/edit/edited-kinds.ts';
import type { Change } from '../src/data/edit/patch/patch.ts';
import { same } from '../src/data/edit/patch/same.ts';
import { FILES } from '../src/data/schemas/items.ts';
import { featureWithRoles } from '../src/data/source/partners-as-roles.ts';
import { sayChange } from '../src/state/edit/say-difference.ts';
import { DATA_FOLDER, dataFiles } from './data/data-files.ts';
import { wordsFor } from './build/words.ts';
import { loggedText } from './data/write-log.ts';
import { languageAsked } from './build/page-texts.ts';

// For who edits the files of data/ by hand: npm run data:log [-- --since=REVISION --note="…"]
const { values } = parseArgs({
  options: {
    since: { type: 'string', default: 'HEAD' },
    note: { type: 'string', default: '' },
    lang: { type: 'string' },
    // Only tells.
    try: { type: 'boolean', default: false },
  },
});
const language = languageAsked(values.lang);

/** The data files as they were at a revision; one that was not there yet is empty. */
function filesAt(revision: string): Files {
  return Object.fromEntries(
    Object.values(FILES).map((name) => {
      try {
        const text = execFileSync('git', ['show', `${revision}:data/${name}`], { stdio: 'pipe' });
        return [name, new Uint8Array(text)];
      } catch {
        // Git fails for a file that the revision does not have: nothing of it is known from before.
        return [
          name,
          new TextEncoder().encode(name.endsWith('.geojson') ? '{"features":[]}' : '[]'),
        ];
      }
    }),
  );
}

const [before, after] = [filesAt(values.since), dataFiles()];
const changes = KEPT.flatMap((kind): Change[] => {
  const [was, is] = [thingsOf(before, kind), thingsOf(after, kind)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
    // A revision may have the form of before: only what it says counts.
    const then = was.get(id) ?? null;
    const old = kind === 'initiative' ? (featureWithRoles(then) as Change['before']) : then;
    const now = is.get(id) ?? null;
    return same(old, now) ? [] : [{ kind, id, before: old, after: now }];
  });
});
const words = wordsFor(after, language);
for (const { heading, lines } of changes.map((one) => sayChange(one, words))) {
  console.log([heading, ...lines].join('\n  '));
}
if (changes.length > 0 && !values.try) {
  writeFileSync(join(DATA_FOLDER, FILES.log), loggedText(DATA_FOLDER, after, changes, values.note));
}
console.log(`${changes.length}: data/${FILES.log}`);
