import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';
import { useReachWords } from '../../state/near/use-near-name.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** Says that nothing lies within reach, and lets go of the distance. */
export const EmptyReach = withTexts(['near'], Reach);

function Reach({ without }: { without: number }) {
  const { t } = useI18n();
  const { state, go } = useUrlState();
  const reach = useReachWords(state);
  return (
    <>
      {reach !== null && <p>{t('reach.empty', { reach })}</p>}
      <button type="button" onClick={() => go({ reach: null })}>
        {t('reach.drop', { count: without })}
      </button>
    </>
  );
}
