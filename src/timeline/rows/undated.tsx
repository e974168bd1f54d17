import { useMemo } from 'react';
import { asksTime } from '../../domain/time/time-question.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { hoverHandlers, useIsHovered } from '../../state/device/hover.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useResults } from '../../state/results/results.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { openFiche } from './open-fiche.ts';
import type { TimelineItem } from './use-rows.ts';

/** Whether those whose dates do not tell join the results; nothing where none are left out. */
export function UndatedToggle() {
  const { t } = useI18n();
  const { state, ask } = useUrlState();
  const { undated } = useResults();
  if (!asksTime(state.query.time) || undated.length === 0) return null;
  return (
    <label className="undated-toggle">
      <input
        type="checkbox"
        checked={state.query.undated}
        onChange={({ target }) => ask({ undated: target.checked })}
      />
      {t('timeline.undated', { count: undated.length })}
    </label>
  );
}

/** How many have no date at all, where they are too many to name. */
export function UndatedCount() {
  const { spans } = useAtlas();
  const { t } = useI18n();
  const { pool, prepared } = useResults();
  const count = useMemo(
    () => prepared?.undatedInPool ?? (pool ?? []).filter(({ id }) => !spans.get(id)).length,
    [pool, prepared, spans],
  );
  if (count === 0) return null;
  return <span className="undated-label">{t('count.undated', { count })}</span>;
}

/** The row of those without any date: they have a place on the timeline, but not in time. */
export function UndatedRow({ rows, wide }: { rows: readonly TimelineItem[]; wide: boolean }) {
  const { t } = useI18n();
  const { shown } = useResults();
  const undated = rows.filter(({ bar }) => !bar);
  if (undated.length === 0) return null;
  return (
    <div className="undated" role="group" aria-label={t('timeline.undatedRow')}>
      <span className="undated-label">{t('timeline.undatedRow')}</span>
      <ul>
        {undated.map((row) => (
          <UndatedItem
            key={row.initiative.id}
            row={row}
            faint={!shown.has(row.initiative.id)}
            wide={wide}
          />
        ))}
      </ul>
    </div>
  );
}

interface ItemProps {
  row: TimelineItem;
  faint: boolean;
  wide: boolean;
}

function UndatedItem({ row: { initiative, sign }, faint, wide }: ItemProps) {
  const { say } = useI18n();
  const { state } = useUrlState();
  const hovered = useIsHovered(initiative.id);
  const selected = state.ficheId === initiative.id;
  const classes = [
    faint ? 'is-faint' : '',
    hovered ? 'is-hovered' : '',
    selected ? 'is-selected' : '',
  ];
  return (
    <li className={classes.filter(Boolean).join(' ')}>
      <StateLink
        change={openFiche(initiative.id, state, wide)}
        aria-current={selected ? 'true' : undefined}
        {...hoverHandlers(initiative.id)}
      >
        <Glyph {...sign} size={14} />
        {say(initiative.shortTitle)}
      </StateLink>
    </li>
  );
}
