import { parsePeriod } from '../../../domain/time/period.ts';
import { periodSpan } from '../../../domain/time/period-span.ts';
import { barOf, fractionOf, yearTicks, type Stretch } from '../../../domain/time/timeline-bars.ts';
import { useAtlas } from '../../../state/atlas/atlas.ts';

const TICKS = 6;
const percent = (fraction: number) => `${(fraction * 100).toFixed(2)}%`;
const at = ({ from, to }: Stretch) => ({ x: percent(from), width: percent(to - from) });

/** A sound period as the timeline draws it, over the years of the map. */
export function PeriodBar({ edtf }: { edtf: string }) {
  const { years: known, guide } = useAtlas();
  const span = periodSpan(parsePeriod(edtf), guide);
  const [first, last] = [span.from, span.to].map((month) => Math.floor(month / 12));
  const years = {
    from: Number.isFinite(first) ? Math.min(known.from, first!) : known.from,
    to: Math.max(known.to, last!),
  };
  const bar = barOf(span, years);
  const fades = [bar.fades.before, bar.fades.after].filter((one) => one !== null);
  return (
    <svg
      className="span-bar period-bar notranslate"
      width="100%"
      height="30"
      data-approach="none"
      aria-hidden="true"
    >
      <line x1="0" x2="100%" y1="5" y2="5" />
      {bar.hatched.map((part) => (
        <rect key={part.from} className="span-hatched" {...at(part)} y="1.5" height="7" />
      ))}
      {bar.solid && <rect className="span-solid" {...at(bar.solid)} y="1" height="8" />}
      {fades.map((part) => (
        <rect key={part.from} className="span-fade" {...at(part)} y="1" height="8" />
      ))}
      {yearTicks(years, TICKS).map((year) => (
        <text key={year} x={percent(fractionOf(year * 12, years))} y="25">
          {year}
        </text>
      ))}
    </svg>
  );
}
