import { useLayoutEffect, useRef, useState } from 'react';
import type { GeoBox } from '../../domain/map-frame.ts';
import type { ChartItem } from './chart-items.ts';
import { ChartMap } from './chart-map.tsx';
import { TYPE } from './measure.ts';
import { useChart } from './use-chart.ts';

interface Props {
  items: readonly ChartItem[];
  /** What the picture shows, in words. */
  label: string;
  box?: GeoBox | null;
  allNames?: boolean;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** A chart as large as the room that the page leaves it, its names as large as the text around it. */
export function ChartSlot({ items, label, box = null, allNames = false }: Props) {
  const slot = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room | null>(null);

  useLayoutEffect(() => {
    const element = slot.current;
    if (!element) return;
    const look = () => {
      const unit = parseFloat(getComputedStyle(element).fontSize) / TYPE;
      const [width, height] = [element.clientWidth / unit, element.clientHeight / unit];
      setRoom(width > 0 && height > 0 ? { width, height } : null);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const layout = useChart(items, room, { box, allNames });
  return (
    <div className="chart-slot" ref={slot}>
      {room && layout && (
        <svg
          className="notranslate"
          viewBox={`0 0 ${room.width} ${room.height}`}
          role="img"
          aria-label={label}
        >
          <ChartMap items={items} layout={layout} />
        </svg>
      )}
    </div>
  );
}
