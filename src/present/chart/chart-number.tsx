import { footOf } from '../../domain/labels/baselines.ts';
import type { Point } from '../../domain/labels/lines.ts';
import { TAG } from './chart-part.ts';
import { TYPE } from './measure.ts';
import { PALETTE } from './palette.ts';

/** The number of a place that is named beside the map: square, unlike the round signs that count. */
export function ChartNumber({ number, at: [x, y] }: { number: number; at: Point }) {
  return (
    <>
      <rect
        x={x - TAG / 2}
        y={y - TAG / 2}
        width={TAG}
        height={TAG}
        rx="2"
        fill={PALETTE.paper}
        stroke={PALETTE.ink}
        strokeWidth="1"
      />
      <text x={x} y={footOf(y, TYPE)} fontSize={TYPE} fontWeight="700" textAnchor="middle">
        {number}
      </text>
    </>
  );
}
