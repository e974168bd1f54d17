import { memo, useDeferredValue, useMemo } from 'react';
import { densityOf, type Density } from '../../domain/time/density.ts';
import { monthsOfYears, overlap } from '../../domain/time/months.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useResults } from '../../state/results/results.ts';
import { DensityTable } from './density-table.tsx';
import { percent } from './percent.ts';
import { useWindow } from '../window/use-window.ts';

const GAP = 0.14;
/** Shares of the height: what runs above, what starts and ends below. */
const [RUNNING, CHANGE] = [0.64, 0.16];

/**
 * How many run, start and end in each year: what the timeline shows of many. The same stands in a table
 * for those who do not see it.
 */
export function DensityView() {
  const { spans, years } = useAtlas();
  const { pool, prepared } = useResults();
  const { shown } = useWindow();
  const latest = useMemo(
    () =>
      prepared?.density ??
      densityOf(
        (pool ?? []).map(({ id }) => spans.get(id) ?? null),
        years,
      ),
    [pool, prepared, spans, years],
  );
  // The list and the counts answer first; the timeline follows with the next frame.
  const density = useDeferredValue(latest);
  return (
    <div className="density">
      <Columns density={density} from={shown.from} to={shown.to} />
      <DensityTable density={density} />
    </div>
  );
}

interface ColumnsProps {
  density: Density;
  /** The months of the window. */
  from: number;
  to: number;
}

/** The columns by year; drawn again only when they or the window change. */
const Columns = memo(function Columns({ density, from, to }: ColumnsProps) {
  const { years } = useAtlas();
  const { t } = useI18n();
  const { running, started, ended, most } = density;
  const size = running.length;
  const middle = RUNNING + 0.02 + CHANGE;
  const isIn = (index: number) => {
    const year = years.from + index;
    return overlap(monthsOfYears({ from: year, to: year }), { from, to });
  };
  const column = (index: number, top: number, height: number, kind: string) =>
    height > 0 && (
      <rect
        className={kind}
        x={percent((index + GAP / 2) / size)}
        width={percent((1 - GAP) / size)}
        y={percent(top)}
        height={percent(height)}
      />
    );
  return (
    <svg className="density-chart" aria-hidden="true">
      {Array.from(running, (count, index) => {
        const height = (count / Math.max(1, most.running)) * RUNNING;
        const up = ((started[index] ?? 0) / Math.max(1, most.change)) * CHANGE;
        const down = ((ended[index] ?? 0) / Math.max(1, most.change)) * CHANGE;
        return (
          <g key={index} className={isIn(index) ? 'in' : 'out'}>
            <title>
              {t('density.title', {
                year: String(years.from + index),
                running: count,
                started: started[index] ?? 0,
                ended: ended[index] ?? 0,
              })}
            </title>
            {column(index, 0, 1, 'hit')}
            {column(index, RUNNING - height, height, 'running')}
            {column(index, middle - up, up, 'started')}
            {column(index, middle, down, 'ended')}
          </g>
        );
      })}
    </svg>
  );
});
