import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Place } from '../../domain/model.ts';
import type { Box } from '../../domain/geometry/pixels.ts';
import type { ChartItem } from './chart-items.ts';
import { ChartMap } from './chart-map.tsx';
import { TYPE } from './measure.ts';
import { useChart, type ChartLook } from './use-chart.ts';

interface Props extends Omit<ChartLook, 'taken'> {
  items: readonly ChartItem[];
  /** What the picture shows, in words. */
  label: string;
  /** What stands in its upper left corner, and the map around. */
  corner?: ReactNode;
  /** The place that all of it is about, and is marked out. */
  about?: Place | null;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly taken: readonly Box[];
}

/** A chart as large as the room that the page leaves it, its names as large as the text around it. */
export function ChartSlot({ items, label, corner, about = null, ...look }: Props) {
  const slot = useRef<HTMLDivElement>(null);
  const inCorner = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room | null>(null);

  useLayoutEffect(() => {
    const element = slot.current;
    if (!element) return;
    const measure = () => {
      const unit = parseFloat(getComputedStyle(element).fontSize) / TYPE;
      const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => ({
        width: clientWidth / unit,
        height: clientHeight / unit,
      });
      const size = sizeOf(element);
      const taken = inCorner.current ? sizeOf(inCorner.current) : null;
      setRoom(
        size.width > 0 && size.height > 0
          ? { ...size, taken: taken ? [{ ...taken, x: taken.width / 2, y: taken.height / 2 }] : [] }
          : null,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (inCorner.current) observer.observe(inCorner.current);
    return () => {
      observer.disconnect();
    };
  }, []);

  const layout = useChart(items, room, { ...look, ...(room ? { taken: room.taken } : {}) });
  return (
    <div className="chart-slot" ref={slot}>
      {corner !== undefined && (
        <div className="chart-corner" ref={inCorner}>
          {corner}
        </div>
      )}
      {room && layout && (
        <svg
          className="notranslate"
          viewBox={`0 0 ${room.width} ${room.height}`}
          role="img"
          aria-label={label}
        >
          <ChartMap items={items} layout={layout} about={about} />
        </svg>
      )}
    </div>
  );
}
