import { useId } from 'react';
import type { ChartItem } from './chart-items.ts';
import { ChartLand } from './chart-land.tsx';
import { WHOLE_AT, type ChartLayout } from './chart-layout.ts';
import { ChartSigns } from './chart-signs.tsx';
import { TYPE } from './measure.ts';
import { PALETTE, TEXT_FONT } from './palette.ts';

interface Props {
  items: readonly ChartItem[];
  layout: ChartLayout;
}

/** A chart as a group of an SVG drawing: land, areas, markers and names, with no style sheet. */
export function ChartMap({ items, layout }: Props) {
  const { inset } = layout;
  const clip = useId();
  return (
    <g fontFamily={TEXT_FONT} fontSize={TYPE} fontWeight="600" fill={PALETTE.ink}>
      <clipPath id={clip}>
        <rect width={layout.frame.width} height={layout.frame.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <ChartLand items={items} frame={layout.frame} />
        <ChartSigns part={layout} />
        {layout.whole !== null && (
          <text {...WHOLE_AT} dy={TYPE * 0.36} fontWeight="700">
            {layout.whole}
          </text>
        )}
      </g>
      {inset && (
        <g transform={`translate(${inset.x} ${inset.y})`}>
          <ChartLand items={items} frame={inset.frame} isSmall />
          <ChartSigns part={inset} />
        </g>
      )}
    </g>
  );
}
