import { footOf } from '../../domain/labels/baselines.ts';
import { AROUND, BEFORE, PITCH, type TextBlock } from './chart-blocks.ts';
import { ChartGlyph } from './chart-glyph.tsx';
import { ChartNumber } from './chart-number.tsx';
import { TYPE } from './measure.ts';

/** Some lines of text in a corner of a chart. */
export function ChartBlock({ block: { x, y, width, height, lines } }: { block: TextBlock }) {
  return (
    <g transform={`translate(${x - width / 2 + AROUND} ${y - height / 2 + AROUND})`}>
      {lines.map(({ text, item, number, isHead, isAside }, index) => {
        const middle = (index + 0.5) * PITCH;
        return (
          <g key={text}>
            {item && <ChartGlyph {...item} x={7} y={middle} size={13} />}
            {number !== undefined && <ChartNumber number={number} at={[7, middle]} />}
            <text
              x={isHead === true ? 0 : BEFORE}
              y={footOf(middle, TYPE)}
              fontWeight={isHead === true ? 700 : 500}
              fontStyle={isAside === true ? 'italic' : 'normal'}
            >
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
