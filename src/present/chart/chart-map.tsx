import { useId } from 'react';
import type { MapFrame } from '../../domain/geometry/map-frame.ts';
import type { Place } from '../../domain/model.ts';
import type { Box } from '../../domain/geometry/pixels.ts';
import { ChartBlock } from './chart-block.tsx';
import type { ChartItem } from './chart-items.ts';
import { ChartLand } from './chart-land.tsx';
import type { ChartLayout } from './arrange-chart.ts';
import { ChartSigns } from './chart-signs.tsx';
import { TYPE } from './measure.ts';
import { PALETTE, TEXT_FONT } from './palette.ts';

interface Props {
  items: readonly ChartItem[];
  layout: ChartLayout;
  /** The place that all of it is about. */
  about?: Place | null;
}

const boxOf = ({ width, height }: MapFrame): Box => ({
  x: width / 2,
  y: height / 2,
  width,
  height,
});

/** The edge of a part that is drawn larger: around it, and around where it is. */
const Frame = ({ box: { x, y, width, height } }: { box: Box }) => (
  <rect
    x={x - width / 2}
    y={y - height / 2}
    width={width}
    height={height}
    fill="none"
    stroke={PALETTE.frame}
    strokeWidth="1.8"
  />
);

/** A chart as a group of an SVG drawing: land, areas, markers and names, with no style sheet. */
export function ChartMap({ items, layout, about = null }: Props) {
  const { inset, whole, key, centre } = layout;
  const clip = useId();
  const centreClip = useId();
  return (
    <g fontFamily={TEXT_FONT} fontSize={TYPE} fontWeight="600" fill={PALETTE.ink}>
      <clipPath id={clip}>
        <rect width={layout.frame.width} height={layout.frame.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <ChartLand items={items} frame={layout.frame} about={about} />
        <ChartSigns part={layout} />
        {centre && <Frame box={centre.window} />}
      </g>
      {centre && (
        <g transform={`translate(${centre.x} ${centre.y})`}>
          <clipPath id={centreClip}>
            <rect width={centre.frame.width} height={centre.frame.height} />
          </clipPath>
          <g clipPath={`url(#${centreClip})`}>
            <rect width={centre.frame.width} height={centre.frame.height} fill={PALETTE.abroad} />
            <ChartLand items={items} frame={centre.frame} about={about} />
            <ChartSigns part={centre} />
          </g>
          <Frame box={boxOf(centre.frame)} />
        </g>
      )}
      {inset && (
        <g transform={`translate(${inset.x} ${inset.y})`}>
          <ChartLand items={items} frame={inset.frame} isSmall />
          <ChartSigns part={inset} />
        </g>
      )}
      {whole && <ChartBlock block={whole} />}
      {key && <ChartBlock block={key} />}
    </g>
  );
}
