import { GROUPINGS, SORTS, type Grouping, type Sort } from '../domain/arrange.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useUrlState } from '../state/use-url-state.ts';

/** What the rows are sorted and grouped by. */
export function OrderChoice() {
  const { t } = useI18n();
  const { state, go } = useUrlState();
  const { band } = state;
  return (
    <div className="order">
      <select
        aria-label={t('order.sort')}
        value={band.sort}
        onChange={({ target }) => {
          go({ band: { ...band, sort: target.value as Sort } });
        }}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`order.sort.${sort}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('order.group')}
        value={band.group}
        onChange={({ target }) => {
          go({ band: { ...band, group: target.value as Grouping } });
        }}
      >
        {GROUPINGS.map((group) => (
          <option key={group} value={group}>
            {t(`order.group.${group}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
