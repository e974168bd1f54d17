import { writePath } from '../data/problems/json-path.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { sayPath } from '../state/edit/say-difference.ts';
import { writeOpen } from './editor-route.ts';
import { sayDraftProblem, type DraftProblem } from './use-draft-problems.ts';
import { useEditorWords } from './words-context.ts';

interface Props {
  problems: readonly DraftProblem[];
  isLooking: boolean;
  /** Whether it is said of which thing each is. */
  isNamed?: boolean;
}

/** What is still wrong, each the way to its field. */
export function DraftProblemList({ problems, isLooking, isNamed = false }: Props) {
  const { t, language } = useI18n();
  const { words } = useEditorWords();
  const errors = problems.filter(({ problem }) => problem.severity === 'error').length;
  return (
    <section className="editor-problems" aria-label={t('edit.flaws')}>
      <h2 aria-live="polite">
        {isLooking
          ? t('edit.flaws')
          : t('edit.flaws.count', { errors, notes: problems.length - errors })}
      </h2>
      <ul>
        {problems.map((one, index) => {
          const { kind, id, path, problem } = one;
          const where = [isNamed ? (words.nameOf(id) ?? id) : '', sayPath(kind, path, words)];
          return (
            <li key={index} data-severity={problem.severity}>
              <a href={writeOpen({ view: 'thing', kind, id, field: writePath(path) })}>
                {where.filter(Boolean).join(' › ') || id}
              </a>
              <span>{sayDraftProblem(one, words, language)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
