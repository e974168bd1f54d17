import { formatProblem } from '../data/problems/problem-texts.ts';
import type { Problem } from '../data/problems/problems.ts';
import type { Language } from '../domain/languages.ts';

/** The problems of the published files, each in words. */
export function ProblemList({
  problems,
  language,
}: {
  problems: readonly Problem[];
  language: Language;
}) {
  return (
    <ul>
      {problems.map((problem, index) => (
        <li key={index}>{formatProblem(problem, language)}</li>
      ))}
    </ul>
  );
}
