import type { Bar, Stretch } from '../../domain/time/timeline-bars.ts';
import { PALETTE } from './palette.ts';

interface Props {
  bar: Bar;
  colour: string;
  /** The timeline's left edge and width, the bar's top and height, in the units of the drawing. */
  x: number;
  width: number;
  y: number;
  height: number;
}

/** One period over the years: solid where it surely ran, open where its ends are not known. */
export function ChartBar({ bar, colour, x, width, y, height }: Props) {
  const at = ({ from, to }: Stretch) => ({ x: x + from * width, width: (to - from) * width });
  const fades = [bar.fades.before, bar.fades.after].filter((one) => one !== null);
  return (
    <>
      {bar.hatched.map((part) => (
        <rect
          key={part.from}
          {...at(part)}
          y={y + height * 0.15}
          height={height * 0.7}
          fill={PALETTE.paper}
          stroke={colour}
          strokeWidth={height * 0.14}
          strokeDasharray={`${height * 0.3} ${height * 0.22}`}
        />
      ))}
      {bar.solid && <rect {...at(bar.solid)} y={y} height={height} fill={colour} />}
      {fades.map((part) => (
        <rect key={part.from} {...at(part)} y={y} height={height} fill={colour} opacity="0.35" />
      ))}
    </>
  );
}
