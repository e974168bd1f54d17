import { useMemo } from 'react';
import { runningPerYear } from '../domain/timeline.ts';
import { useAtlas } from '../state/atlas.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { percent } from './percent.ts';

const GAP = 0.12;

/** How many run in each year: the band folded to a strip, for the phone. */
export function Histogram() {
  const { dataset, periods, years } = useAtlas();
  const { state } = useUrlState();
  const window = state.query.window ?? years;
  const counts = useMemo(
    () => runningPerYear(dataset.initiatives, periods, years, dataset.guideDate),
    [dataset, periods, years],
  );
  const most = Math.max(1, ...counts);
  return (
    <svg className="band-histogram" aria-hidden="true">
      {counts.map((count, index) => {
        const year = years.from + index;
        return (
          <rect
            key={year}
            className={year >= window.from && year <= window.to ? 'in' : 'out'}
            x={percent((index + GAP / 2) / counts.length)}
            width={percent((1 - GAP) / counts.length)}
            y={percent(1 - count / most)}
            height={percent(count / most)}
          />
        );
      })}
    </svg>
  );
}
