import { parsePeriod } from '../../../domain/time/period.ts';
import { periodSpan } from '../../../domain/time/period-span.ts';
import { barOf, fractionOf, yearTicks } from '../../../domain/time/timeline-bars.ts';
import { useAtlas } from '../../../state/atlas/atlas.ts';
import { percent, SpanBar } from '../../../ui/span-bar.tsx';

const TICKS = 6;

/** A sound period as the timeline draws it, over the years of the map. */
export function PeriodBar({ edtf }: { edtf: string }) {
  const { years: known, guide } = useAtlas();
  const span = periodSpan(parsePeriod(edtf), guide);
  const [first, last] = [span.from, span.to].map((month) => Math.floor(month / 12));
  const years = {
    from: Number.isFinite(first) ? Math.min(known.from, first!) : known.from,
    to: Math.max(known.to, last!),
  };
  return (
    <svg
      className="span-bar period-bar notranslate"
      width="100%"
      height="30"
      data-approach="none"
      aria-hidden="true"
    >
      <SpanBar bar={barOf(span, years)} />
      {yearTicks(years, TICKS).map((year) => (
        <text key={year} x={percent(fractionOf(year * 12, years))} y="25">
          {year}
        </text>
      ))}
    </svg>
  );
}
