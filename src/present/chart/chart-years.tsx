import { barOf, fractionOf, yearTicks } from '../../domain/timeline.ts';
import { useAtlas } from '../../state/atlas.ts';
import { datedRows } from '../../state/dated-rows.ts';
import { signOn } from '../slides/slide-items.ts';
import { ChartBar } from './chart-bar.tsx';
import { PALETTE, TEXT_FONT } from './palette.ts';

const [WIDTH, HEIGHT, FOOT] = [440, 170, 22];

/** The periods as bars, without names, and the year that one looks at: the rhythm of the whole. */
export function ChartYears({ year }: { year: number | null }) {
  const atlas = useAtlas();
  const { years } = atlas;
  const rows = datedRows(atlas);
  const pitch = (HEIGHT - FOOT) / Math.max(1, rows.length);
  const ticks = yearTicks(years, 4);
  return (
    <svg className="slide-band" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
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
      <line x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} stroke={PALETTE.ink} />
      {ticks.map((tick) => {
        const x = fractionOf(tick * 12, years) * WIDTH;
        return (
          <text
            key={tick}
            x={Math.max(2, x)}
            y={HEIGHT - 3}
            fontFamily={TEXT_FONT}
            fontSize="18.5"
            fontWeight="600"
            fill={PALETTE.ink}
          >
            {tick}
          </text>
        );
      })}
      {year !== null && (
        <rect
          x={fractionOf(year * 12, years) * WIDTH}
          width={WIDTH / (years.to - years.from + 1)}
          height={HEIGHT - FOOT}
          fill="none"
          stroke={PALETTE.ink}
          strokeWidth="2.5"
        />
      )}
    </svg>
  );
}
