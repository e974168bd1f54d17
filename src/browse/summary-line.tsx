import { isFar } from '../domain/near-groups.ts';
import { asksNothing, EMPTY_QUERY } from '../domain/query.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { useWalk } from '../state/walking.ts';

/** How many there are, said aloud when it changes, and the way back to all. */
export function SummaryLine() {
  const { t } = useI18n();
  const { state, ask } = useUrlState();
  const { matches, undated, groups } = useResults();
  const walk = useWalk();
  const all = t('count.initiatives', { count: matches.length });
  const parts =
    !groups || matches.length === 0
      ? [all]
      : isFar(groups)
        ? [t('count.away', { count: all })]
        : [
            t('count.here', { count: groups.here.length + groups.part.length }),
            t('count.around', { count: groups.around.length + groups.elsewhere.length }),
            t('count.region', { count: groups.region.length }),
          ];
  if (undated.length > 0) parts.push(t('count.undated', { count: undated.length }));
  return (
    <div className="summary">
      {/* While the years play, the timeline says them: two voices at once would be one too many. */}
      <p role={walk === 'playing' ? undefined : 'status'}>{parts.join(' · ')}</p>
      {!asksNothing(state.query) && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            ask(EMPTY_QUERY);
          }}
        >
          {t('action.clearAll')}
        </button>
      )}
    </div>
  );
}
