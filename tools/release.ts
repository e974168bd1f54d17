import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { translator } from '../src/i18n/translate.ts';
import { bringEngine } from './browsers/bring-engine.ts';
import { CHROMIUM } from './browsers/bring-chromium.ts';
import { buildFacts } from './build/build-facts.ts';
import { languageAsked, textsIn } from './build/page-texts.ts';
import { DATA_FOLDER } from './data/data-files.ts';
import { siteSource } from './data/site-dataset.ts';
import { runHere } from './forge/run-here.ts';
import { writeHostMarks } from './publish/host-marks.ts';
import { missingFor } from './publish/missing.ts';
import {
  fetchPublished,
  goBack,
  keepPublished,
  publishedBefore,
  pushPublished,
  putInPlace,
  setPublished,
} from './publish/published-branch.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    // The folder that the host serves; it is replaced as a whole.
    to: { type: 'string', default: 'published' },
    // Puts what was published before in place again.
    back: { type: 'boolean', default: false },
    // Gives it to the forge too, as a pipeline does.
    push: { type: 'boolean', default: false },
    // Without sheets to print.
    'no-sheets': { type: 'boolean', default: false },
  },
});
const language = languageAsked(values.lang);
const t = translator(language, textsIn(language));
const run = runHere();
const isShared = values.push || run !== null;
const here = process.cwd();
const to = resolve(values.to);

/** Whether a browser to print with is here, or could be brought; what is missing is said. */
function canPrint(): boolean {
  try {
    return bringEngine(CHROMIUM) !== '';
  } catch (error) {
    console.warn(`- ${t('publish.chromium')}`, error instanceof Error ? error.message : error);
    return false;
  }
}

/** Builds, checks and prints the site in `dist`; throws where a step fails. */
async function build(address: string | null): Promise<void> {
  const step = (name: string) =>
    execa('npm', ['run', name], { stdio: 'inherit', env: { SITE_URL: address ?? '' } });
  await step('data:check');
  await step('build');
  if (!values['no-sheets'] && canPrint()) await step('posters');
  await step('pages:check');
  writeHostMarks('dist', address);
}

async function release(): Promise<void> {
  const { stops, lacks, address } = missingFor(DATA_FOLDER, run, language);
  for (const line of [...stops, ...lacks]) console.log(`- ${line}`);
  if (stops.length > 0) throw new Error(t('release.stopped'));
  await build(address);
  const { software, data, commit } = buildFacts(siteSource());
  await keepPublished(here, 'dist', `${software}, ${data}${commit === null ? '' : `, ${commit}`}`);
}

let before: string | null = null;
try {
  if (isShared) await fetchPublished(here);
  before = (await publishedBefore(here))[0]?.commit ?? null;
  if (!values.back) await release();
  else if (!(await goBack(here))) throw new Error(t('release.noneBefore'));
  if (isShared) await pushPublished(here);
  await putInPlace(here, to);
  const [last] = await publishedBefore(here);
  console.log(t(values.back ? 'release.back' : 'release.done', { what: last!.message, to }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (before !== null) await setPublished(here, before);
  console.error(t('release.kept'));
  process.exitCode = 1;
}
