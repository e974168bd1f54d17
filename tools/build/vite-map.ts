import type { Plugin } from 'vite';
import { isLanguage } from '../../src/domain/languages.ts';
import { mapConstants } from '../map/map-constants.ts';
import { problemsAs } from '../map/map-texts.ts';
import { PROBLEMS } from '../map/variants.ts';
import { IS_BELGIAN, THIS_MAP } from '../map/this-map.ts';

const OURS = '\0map';
/** What gathers the texts of every language. */
const GATHERED = /\/src\/i18n\/every-\w+\.ts$/;
/** A choice between countries, as an import names it; `brief-name.ts` chooses nothing itself. */
const COUNTRY = /\/country\/(?!brief-name)([\w-]+)\.ts$/;
const PROBLEM_FILE = /\/src\/i18n\/(\w+)\/problems\.ts$/;
const LOADS = /\/src\/i18n\/(?:load-messages|seldom-texts)\.ts$/;

/**
 * Gives the app its map: `#map` as constants, since a browser has no folder to read, and of the texts
 * those of its languages alone.
 */
export function thisMap(): Plugin {
  const { languages } = THIS_MAP;
  const country = IS_BELGIAN ? 'belgium' : 'elsewhere';
  return {
    name: 'this-map',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === '#map') return OURS;
      // The choice between countries is made here, so that the other's code does not come along.
      return COUNTRY.test(id) && importer !== undefined
        ? this.resolve(id.replace(COUNTRY, `/${country}/$1.ts`), importer, { skipSelf: true })
        : null;
    },
    load(id) {
      if (id !== OURS) return null;
      // The texts themselves say it already, below.
      return Object.entries({ ...mapConstants(THIS_MAP), OWN_PROBLEMS: {} })
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
        .join('\n');
    },
    transform(code, id) {
      if (LOADS.test(id)) {
        const named = languages.length > 1 ? `{${languages.join()}}` : languages[0];
        return { code: code.replaceAll("'./*/", `'./${named}/`), map: null };
      }
      const ofProblems = PROBLEM_FILE.exec(id)?.[1];
      if (ofProblems !== undefined && isLanguage(ofProblems)) {
        const own = problemsAs(ofProblems, THIS_MAP);
        if (Object.keys(own).length === 0) return null;
        const { problems, problemWords } = PROBLEMS[ofProblems];
        return {
          code:
            `export const problems = ${JSON.stringify({ ...problems, ...own })};\n` +
            `export const problemWords = ${JSON.stringify(problemWords)};\n`,
          map: null,
        };
      }
      if (!GATHERED.test(id)) return null;
      const isKept = (line: string) => {
        const language = /^export \* as (\w+) /.exec(line)?.[1];
        return language === undefined || languages.some((one) => one === language);
      };
      return { code: code.split('\n').filter(isKept).join('\n'), map: null };
    },
  };
}
