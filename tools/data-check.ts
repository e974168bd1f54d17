import { formatProblem } from '../src/data/problems/problem-texts.ts';
import { gazetteer } from '../src/data/publish/publish-gazetteer.ts';
import { readSource } from '../src/data/source/read-source.ts';
import { LANGUAGES } from '../src/domain/languages.ts';
import { DATA_FOLDER, dataFiles } from './data/data-files.ts';
import { textsIn } from './build/page-texts.ts';
import { geonamesTowns } from './data/geonames-towns.ts';
import { pictureProblems } from './pictures/picture-problems.ts';

const [wish = 'nl', folder = DATA_FOLDER] = process.argv
  .slice(2)
  .flatMap((word) => word.replace(/^--lang=?/, '') || []);
const language = LANGUAGES.find((one) => one === wish) ?? 'nl';
const { source, problems } = readSource(dataFiles(folder));
const strangers = source ? gazetteer(source, geonamesTowns()).problems : [];
const pictures = source ? await pictureProblems(source, folder) : [];
const broken = [...strangers, ...pictures].some(({ severity }) => severity === 'error');
for (const problem of [...problems, ...strangers, ...pictures])
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
