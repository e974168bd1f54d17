import { OWN_PROBLEMS } from '#map';
import type { Language } from '../../domain/languages.ts';
import * as EVERY from '../../i18n/every-problem.ts';
import type { Problem } from './problems.ts';

const TEXTS: Readonly<Record<Language, (typeof EVERY)['nl']>> = EVERY;

/** The words around the texts of problems: where one stands, how bad it is. */
export const problemWordsIn = (language: Language) => TEXTS[language].problemWords;

/** What is wrong and how to mend it, without where it stands. */
export function sayProblem({ code, found, hint }: Problem, language: Language): string {
  return (OWN_PROBLEMS[language]?.[code] ?? TEXTS[language].problems[code])
    .replaceAll('{found}', () => found)
    .replaceAll('{hint}', () => hint);
}

/** A problem as one text for an editor: where it stands, what was found, how to mend it. */
export function formatProblem(problem: Problem, language: Language): string {
  const { file, line, feature, field, severity } = problem;
  const words = problemWordsIn(language);
  const where = [
    line === null ? file : `${file}, ${words.line} ${line}`,
    ...(feature === null ? [] : [feature]),
    ...(field === null ? [] : [field]),
  ].join(' › ');
  const what = sayProblem(problem, language);
  return `${severity === 'warning' ? `${words.warning}: ` : ''}${where}: ${what}`;
}
