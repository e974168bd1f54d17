import type { ProblemKind } from '../../data/other/problem-kinds.ts';
import type { Problem } from '../../data/problems/problems.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { KindsList } from '../../ui/other/kinds-list.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { ProblemList } from '../problem-list.tsx';
import { Gate } from './gate.tsx';

interface Props {
  /** What is wrong with the files as a whole. */
  problems?: readonly Problem[];
  /** What is wrong with their rows. */
  kinds?: readonly ProblemKind[];
  /** Whether their columns may be taken otherwise. */
  canChange?: boolean;
  retry?: () => void;
}

/** Says why nothing can be shown, and the ways on. */
export function Failed({ problems = [], kinds = [], canChange, retry }: Props) {
  const { t, language } = useI18n();
  return (
    <Gate title={t('data.failed')} canOpen>
      <div role="alert">
        {problems.length > 0 && (
          <ProblemList problems={problems.slice(0, 50)} language={language} />
        )}
        {kinds.length > 0 && <KindsList kinds={kinds} />}
      </div>
      {canChange && (
        <StateLink className="button" change={{ columns: null }}>
          {t('data.columns.change')}
        </StateLink>
      )}
      {retry && (
        <button type="button" onClick={retry}>
          {t('app.retry')}
        </button>
      )}
    </Gate>
  );
}
