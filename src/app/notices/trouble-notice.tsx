import '../styles/update-notice.css';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { MoreTexts } from '../../state/say/more-texts.tsx';
import { endTrouble, useTroubles } from '../../state/device/trouble.ts';
import { ProblemList } from '../problem-list.tsx';

const TEXTS = ['device'] as const;

/** Says what could not be had, why, and how to ask for it anew. */
export function TroubleNotice() {
  return (
    <MoreTexts of={TEXTS}>
      <Troubles />
    </MoreTexts>
  );
}

function Troubles() {
  const { t, language } = useI18n();
  const troubles = useTroubles();
  if (troubles.length === 0) return null;
  return (
    <div className="update-notice" role="alert">
      <div>
        <p>{t('trouble.title')}</p>
        <details>
          <summary>{t('trouble.what')}</summary>
          <ProblemList
            problems={troubles.flatMap(({ problems }) => problems)}
            language={language}
          />
        </details>
      </div>
      <button
        type="button"
        onClick={() => {
          for (const { id, retry } of troubles) {
            endTrouble(id);
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
          for (const { id } of troubles) endTrouble(id);
        }}
      >
        {t('trouble.later')}
      </button>
    </div>
  );
}
