import '../styles/update-notice.css';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';
import { endFailure, useFailures } from '../../state/device/load-failure.ts';
import { ProblemList } from '../problem-list.tsx';

/** Says what could not be had, why, and how to ask for it anew. */
export const LoadFailureNotice = withTexts(['device'], LoadFailures);

function LoadFailures() {
  const { t, language } = useI18n();
  const failures = useFailures();
  if (failures.length === 0) return null;
  return (
    <div className="update-notice" role="alert">
      <div>
        <p>{t('trouble.title')}</p>
        <details>
          <summary>{t('trouble.what')}</summary>
          <ProblemList
            problems={failures.flatMap(({ problems }) => problems)}
            language={language}
          />
        </details>
      </div>
      <button
        type="button"
        onClick={() => {
          for (const { id, retry } of failures) {
            endFailure(id);
            retry();
          }
        }}
      >
        {t('app.retry')}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          for (const { id } of failures) endFailure(id);
        }}
      >
        {t('trouble.later')}
      </button>
    </div>
  );
}
