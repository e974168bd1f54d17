import { waysToRelax } from '../../domain/query/relax-query.ts';
import { filterInitiatives, resultCount } from '../../domain/query/filter.ts';
import { asksNothing, EMPTY_QUERY } from '../../domain/query/query.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';
import { useResults } from '../../state/results/results.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { EmptyReach } from './empty-reach.tsx';

/** What may be let go of, as the engine of many says, or worked out here. */
function useWaysBack() {
  const { query } = useUrlState().state;
  const { context, prepared } = useResults();
  return (
    prepared?.back ?? {
      ways: waysToRelax(query, context),
      withoutReach: resultCount(query, filterInitiatives(query, { ...context, nearHits: null })),
    }
  );
}

/** Why nothing is left, and the ways back. */
export const EmptyResults = withTexts(['near'], Empty);

function Empty() {
  const { t } = useI18n();
  const { state, ask } = useUrlState();
  const { undated } = useResults();
  const { ways, withoutReach } = useWaysBack();
  return (
    <div className="empty" role="status">
      {!asksNothing(state.query) && <p>{t('empty.title')}</p>}
      {state.reach && withoutReach > 0 && <EmptyReach without={withoutReach} />}
      {undated.length > 0 && (
        <button type="button" onClick={() => ask({ undated: true })}>
          {t('empty.undated', { count: undated.length })}
        </button>
      )}
      {ways.slice(0, 3).map(({ drop, count }) => (
        <button key={drop} type="button" onClick={() => ask({ [drop]: EMPTY_QUERY[drop] })}>
          {t('empty.drop', { what: t(`drop.${drop}`), count })}
        </button>
      ))}
      {!asksNothing(state.query) && (
        <button type="button" onClick={() => ask(EMPTY_QUERY)}>
          {t('action.clearAll')}
        </button>
      )}
    </div>
  );
}
