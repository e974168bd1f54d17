import { parseArgs } from 'node:util';
import { execa, ExecaError } from 'execa';
import { bringEngines, ENGINES } from '../browsers/engines.ts';
import { stepsOf } from './steps.ts';
import { SITE_URL } from './tried-sites.ts';

const { values } = parseArgs({
  options: {
    // With it the tests fail where an engine cannot be had; without it that is told at the end.
    'every-engine': { type: 'boolean', default: false },
  },
});

/** Runs scripts of package.json beside each other; throws where one fails. */
async function run(...scripts: readonly string[]): Promise<void> {
  // What several say is told one after the other; what one says, as it goes on.
  await execa('run-p', [...(scripts.length > 1 ? ['--aggregate-output'] : []), ...scripts], {
    preferLocal: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { SITE_URL },
  });
}

const { here, words, isEvery } = bringEngines(ENGINES);
try {
  if (values['every-engine'] && !isEvery) throw new Error('Not every engine is here.');
  for (const step of stepsOf(here)) await run(...step);
  console.log('All that was tried passed.');
} catch (error) {
  // What failed has told so itself.
  console.error(error instanceof ExecaError ? error.shortMessage : error);
  process.exitCode = 1;
}
console.log(words.join('\n'));
