import { barOf, fractionOf, yearTicks } from '../../domain/time/timeline-bars.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { datedRows } from '../../state/atlas/dated-rows.ts';
import { signOn } from '../slide-items.ts';
import { ChartBar } from './chart-bar.tsx';
import { PALETTE } from './palette.ts';

const [WIDTH, HEIGHT] = [440, 150];
/** So many years are written below the timeline of a slide. */
const MOST_YEARS = 4;
/** From here on, as a part of the timeline, a year's name would not end on it. */
const LAST_NAME = 0.85;

/** The periods as bars, without names, and the year that one looks at: the rhythm of the whole. */
export function ChartYears({ year }: { year: number | null }) {
  const atlas = useAtlas();
  const { years } = atlas;
  const rows = datedRows(atlas);
  const pitch = HEIGHT / Math.max(1, rows.length);
  const ticks = yearTicks(years, MOST_YEARS)
    .map((tick) => ({ year: tick, at: fractionOf(tick * 12, years) }))
    .filter(({ at }) => at <= LAST_NAME);
  return (
    <div className="slide-timeline" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        {rows.map(({ initiative, span }, index) => (
          <ChartBar
            key={initiative.id}
            bar={barOf(span, years)}
            colour={signOn(initiative, null, atlas).approach?.colour ?? PALETTE.muted}
            x={0}
            width={WIDTH}
            y={index * pitch + pitch * 0.15}
            height={pitch * 0.7}
          />
        ))}
        {year !== null && (
          <rect
            x={fractionOf(year * 12, years) * WIDTH}
            width={WIDTH / (years.to - years.from + 1)}
            height={HEIGHT}
            fill="none"
            stroke={PALETTE.ink}
            strokeWidth="5"
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
      <div className="slide-timeline-years">
        {ticks.map(({ year: tick, at }) => (
          <span key={tick} style={{ left: `${at * 100}%` }}>
            {tick}
          </span>
        ))}
      </div>
    </div>
  );
}
