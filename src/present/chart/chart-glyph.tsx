import type { Approach } from '../../domain/model.ts';
import { glyphPath } from '../../ui/glyph.tsx';
import { PALETTE } from './palette.ts';

interface Props {
  approach: Approach | undefined;
  hollow: boolean;
  /** The middle and the side of its box, in the units of the drawing. */
  x: number;
  y: number;
  size: number;
}

/** The sign of an approach in a drawing that stands by itself. */
export function ChartGlyph({ approach, hollow, x, y, size }: Props) {
  const colour = approach?.colour ?? PALETTE.muted;
  return (
    <path
      d={glyphPath(approach)}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 20})`}
      fill={hollow ? PALETTE.paper : colour}
      stroke={colour}
      strokeWidth={hollow ? 2.2 : 1}
      strokeLinejoin="round"
      {...(hollow ? { strokeDasharray: '3 1.8' } : {})}
    />
  );
}
