import { formatProblem } from '../src/data/problems/problem-texts.ts';
import { gazetteer } from '../src/data/publish/publish-gazetteer.ts';
import { readSource } from '../src/data/source/read-source.ts';
import { DATA_FOLDER, dataFiles, filesThere } from './data/data-files.ts';
import { olderContract } from './data/older-contract.ts';
import { languageAsked, textsIn } from './build/page-texts.ts';
import { geonamesTowns } from './data/geonames-towns.ts';
import { ownTextProblems } from './map/check-own-texts.ts';
import { colourProblems } from './map/colours/check-colours.ts';
import { pictureProblems } from './pictures/picture-problems.ts';

const [wish = '', folder = DATA_FOLDER] = process.argv
  .slice(2)
  .flatMap((word) => word.replace(/^--lang=?/, '') || []);
const language = languageAsked(wish);
const { source, problems } = readSource(dataFiles(folder));
const strangers = source ? gazetteer(source, geonamesTowns()).problems : [];
const pictures = source ? await pictureProblems(source, folder) : [];
const colours = source ? colourProblems(source.approaches) : [];
const texts = source && folder === DATA_FOLDER ? ownTextProblems(source.map) : [];
const broken = [...strangers, ...pictures, ...texts].some(({ severity }) => severity === 'error');
for (const problem of [
  ...olderContract(filesThere(folder)),
  ...problems,
  ...strangers,
  ...pictures,
  ...colours,
  ...texts,
])
  console.log(`${formatProblem(problem, language)}\n`);
if (source && !broken) {
  const { initiatives, approaches, challenges, places, organisations, landmarks, towns } = source;
  console.log(
    `${textsIn(language)['command.sound']}: ${initiatives.length} + ${approaches.length} + ${challenges.length} fiches, ` +
      `${places.length} places, ${organisations.length} organisations, ${landmarks.length} landmarks, ${towns.length} towns.`,
  );
} else {
  process.exitCode = 1;
}
