import { suggestLoosening } from '../domain/facets.ts';
import { filterInitiatives, resultCount } from '../domain/filter.ts';
import { asksNothing, EMPTY_QUERY } from '../domain/query.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { EmptyReach } from './empty-reach.tsx';

/** Why nothing is left, and the ways back. */
export function EmptyResults() {
  const { t } = useI18n();
  const { state, ask } = useUrlState();
  const { context, undated } = useResults();
  const ways = suggestLoosening(state.query, context).filter(({ count }) => count > 0);
  const unlimited = resultCount(
    state.query,
    filterInitiatives(state.query, { ...context, nearHits: null }),
  );
  return (
    <div className="empty" role="status">
      {!asksNothing(state.query) && <p>{t('empty.title')}</p>}
      {context.nearHits && unlimited > 0 && <EmptyReach without={unlimited} />}
      {undated.length > 0 && (
        <button
          type="button"
          onClick={() => {
            ask({ undated: true });
          }}
        >
          {t('empty.undated', { count: undated.length })}
        </button>
      )}
      {ways.slice(0, 3).map(({ drop, count }) => (
        <button
          key={drop}
          type="button"
          onClick={() => {
            ask({ [drop]: EMPTY_QUERY[drop] });
          }}
        >
          {t('empty.drop', { what: t(`drop.${drop}`), count })}
        </button>
      ))}
      {!asksNothing(state.query) && (
        <button
          type="button"
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
