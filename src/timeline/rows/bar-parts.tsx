import type { CSSProperties } from 'react';
import type { Bar, Stretch } from '../../domain/time/timeline-bars.ts';
import { percent } from './percent.ts';

const at = ({ from, to }: Stretch): CSSProperties => ({
  left: percent(from),
  width: percent(to - from),
});

/**
 * A period as it is drawn: solid where it surely ran, hatched where an end is only known to the
 * year, fading where it goes on, a question mark where it is not known how long.
 */
export function BarParts({ bar }: { bar: Bar }) {
  const { solid, hatched, fades, unknown, whole } = bar;
  return (
    <>
      <span className="bar-halo" style={at(whole)} />
      {fades.before && <span className="bar-fade bar-fade-before" style={at(fades.before)} />}
      {hatched.map((part) => (
        <span key={part.from} className="bar-hatched" style={at(part)} />
      ))}
      {solid && <span className="bar-solid" style={at(solid)} />}
      {fades.after && <span className="bar-fade bar-fade-after" style={at(fades.after)} />}
      {unknown && (
        <span
          className={`bar-unknown bar-unknown-${unknown}`}
          style={{ left: percent(unknown === 'before' ? whole.from : whole.to) }}
        >
          ?
        </span>
      )}
    </>
  );
}
