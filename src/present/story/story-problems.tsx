import { formatProblem } from '../../data/problems/problem-texts.ts';
import type { Problem } from '../../data/problems/problems.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';

/** What of a story could not be read, each in words. */
export function StoryProblems({ problems }: { problems: readonly Problem[] }) {
  const { t, language } = useI18n();
  if (problems.length === 0) return null;
  return (
    <div className="notice" role="alert">
      <p>{t('story.problems')}</p>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>{formatProblem(problem, language)}</li>
        ))}
      </ul>
    </div>
  );
}
