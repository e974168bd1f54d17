import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { GeoBox } from '../../domain/map-frame.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { useFonts } from '../../state/use-fonts.ts';
import type { ChartItem } from './chart-items.ts';
import { layoutChart } from './chart-layout.ts';
import { ChartMap } from './chart-map.tsx';
import { measureName, TYPE } from './measure.ts';

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
  const atlas = useAtlas();
  const { say, t } = useI18n();
  const fonts = useFonts();
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

  const layout = useMemo(
    () =>
      room &&
      layoutChart(
        {
          items,
          ...room,
          box,
          allNames,
          say,
          measure: measureName,
          sayWhole: (count) => t('present.regionCount', { count }),
        },
        atlas,
      ),
    // Names measure otherwise once the fonts are there.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [items, room, box, allNames, say, t, atlas, fonts],
  );
  return (
    <div className="chart-slot" ref={slot}>
      {room && layout && (
        <svg viewBox={`0 0 ${room.width} ${room.height}`} role="img" aria-label={label}>
          <ChartMap items={items} layout={layout} />
        </svg>
      )}
    </div>
  );
}
