import { useState, type CSSProperties } from 'react';
import { arrange } from '../../domain/time/arrange.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useResults } from '../../state/results/results.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { TimelineItemRow } from './timeline-row.tsx';
import type { TimelineItem } from './use-rows.ts';

/** A row for each dated initiative, sorted and under headings as the address says. */
export function Rows({ rows, wide }: { rows: readonly TimelineItem[]; wide: boolean }) {
  const { approaches } = useAtlas();
  const { t } = useI18n();
  const { state } = useUrlState();
  const { shown, highlighted } = useResults();
  const [stop, setStop] = useState<string | null>(null);
  const { sort, group } = state.timeline;
  const dated = rows.filter(({ bar }) => bar);
  const groups = arrange(dated, sort, group);
  const order = groups.flatMap((one) => one.rows);
  const stopId = order.some(({ initiative }) => initiative.id === stop)
    ? stop
    : order[0]?.initiative.id;

  return (
    <div className="timeline-rows" role="group" aria-label={t('timeline.rows')}>
      {groups.map(({ heading, rows: members }) => {
        const label = group === 'none' ? null : members[0]?.[group].label;
        return (
          <div
            key={heading?.id ?? ''}
            className="timeline-group"
            style={{ '--rows': members.length } as CSSProperties}
            {...(label ? { role: 'group', 'aria-label': label } : {})}
          >
            {label && (
              <h3>
                {group === 'approach' && (
                  <Glyph approach={approaches.get(heading?.id ?? '')} size={14} />
                )}
                <span className="heading-label" title={label}>
                  {label}
                </span>{' '}
                <span className="count">{members.length}</span>
              </h3>
            )}
            <ol>
              {members.map((row) => (
                <TimelineItemRow
                  key={row.initiative.id}
                  row={row}
                  faint={
                    !shown.has(row.initiative.id) || highlighted?.has(row.initiative.id) === false
                  }
                  wide={wide}
                  isStop={row.initiative.id === stopId}
                  onStop={setStop}
                />
              ))}
            </ol>
          </div>
        );
      })}
    </div>
  );
}
