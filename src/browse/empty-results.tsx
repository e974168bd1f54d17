import { suggestLoosening } from '../domain/facets.ts';
import { EMPTY_QUERY } from '../domain/query.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.tsx';
import { useUrlState } from '../state/use-url-state.ts';

/** Why nothing is left, and the ways back. */
export function EmptyResults() {
  const { t } = useI18n();
  const { state, ask } = useUrlState();
  const { context, undated } = useResults();
  const ways = suggestLoosening(state.query, context).filter(({ count }) => count > 0);
  return (
    <div className="empty" role="status">
      <p>{t('empty.title')}</p>
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
      <button
        type="button"
        onClick={() => {
          ask(EMPTY_QUERY);
        }}
      >
        {t('action.clearAll')}
      </button>
    </div>
  );
}
