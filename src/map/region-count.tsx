import L from 'leaflet';
import { useMemo } from 'react';
import { Marker } from 'react-leaflet';
import type { Place } from '../domain/model.ts';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { shotOf } from './camera.ts';
import { COUNT_SIZE } from './marker-icon.ts';
import type { Cover } from './overlays.ts';
import { useFrame } from './use-frame.ts';

interface Props {
  region: Place;
  count: number;
  cover: Cover;
}

/** From afar: how many initiatives have a marker in a region. A button that goes there. */
export function RegionCount({ region, count, cover }: Props) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const go = useFrame(cover);
  const name = `${say(region.name)}: ${t('count.initiatives', { count })}`;
  const icon = useMemo(() => {
    const face = document.createElement('span');
    face.className = 'marker-face marker-count';
    const figure = document.createElement('span');
    figure.textContent = String(count);
    figure.setAttribute('aria-hidden', 'true');
    const words = document.createElement('span');
    words.className = 'visually-hidden';
    words.textContent = name;
    face.append(figure, words);
    return L.divIcon({
      html: face,
      className: 'marker',
      iconSize: [COUNT_SIZE, COUNT_SIZE],
      iconAnchor: [COUNT_SIZE / 2, COUNT_SIZE / 2],
    });
  }, [count, name]);
  const open = () => {
    go(shotOf([region], atlas));
  };
  return (
    <Marker
      position={[region.point[1], region.point[0]]}
      icon={icon}
      title={name}
      eventHandlers={{
        click: open,
        keydown: ({ originalEvent }) => {
          if (originalEvent.key === 'Enter' || originalEvent.key === ' ') open();
        },
      }}
    />
  );
}
