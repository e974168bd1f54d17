import type { Bar, Stretch } from '../domain/time/timeline-bars.ts';

/** A fraction as SVG writes it: 0.25 gives `25.00%`. */
export const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;

const at = ({ from, to }: Stretch) => ({ x: percent(from), width: percent(to - from) });

/** A period over the years in a drawing ten pixels high, and the line of all the years. */
export function SpanBar({ bar }: { bar: Bar | null }) {
  const fades = [bar?.fades.before, bar?.fades.after].filter((one) => one != null);
  return (
    <>
      <line x1="0" x2="100%" y1="5" y2="5" />
      {bar?.hatched.map((part) => (
        <rect key={part.from} className="span-hatched" {...at(part)} y="1.5" height="7" />
      ))}
      {bar?.solid && <rect className="span-solid" {...at(bar.solid)} y="1" height="8" />}
      {fades.map((part) => (
        <rect key={part.from} className="span-fade" {...at(part)} y="1" height="8" />
      ))}
    </>
  );
}
