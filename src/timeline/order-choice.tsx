import { GROUPINGS, SORTS } from '../domain/lib/orders.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { WordSelect } from './word-select.tsx';

/** What the rows are sorted and grouped by. */
export function OrderChoice() {
  const { t } = useI18n();
  const { state, go } = useUrlState();
  const { timeline } = state;
  return (
    <div className="order">
      <WordSelect
        label={t('order.sort')}
        words={SORTS}
        chosen={timeline.sort}
        say={(sort) => t(`order.sort.${sort}`)}
        onChoose={(sort) => go({ timeline: { ...timeline, sort } })}
      />
      <WordSelect
        label={t('order.group')}
        words={GROUPINGS}
        chosen={timeline.group}
        say={(group) => t(`order.group.${group}`)}
        onChoose={(group) => go({ timeline: { ...timeline, group } })}
      />
    </div>
  );
}
