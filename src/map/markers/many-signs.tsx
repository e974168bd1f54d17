import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useMap } from 'react-leaflet';
import { groupSigns, type Layouts } from './group-signs.ts';
import type { layoutSigns } from './marker-layout.ts';

/** Around what is in sight, as a share of it: so far one may move before signs are missed. */
const AIR = 0.3;

interface Props {
  layouts: Layouts;
  /** Draws signs that are laid out in a way. */
  children: (lay: typeof layoutSigns) => ReactNode;
}

/** The signs of very many, those in sight, what would lie on top of each other counted together. */
export function ManySigns({ layouts, children }: Props) {
  const map = useMap();
  const [seen, setSeen] = useState(() => map.getBounds().pad(AIR));
  useEffect(() => {
    const look = () => {
      setSeen(map.getBounds().pad(AIR));
    };
    map.on('moveend', look);
    return () => {
      map.off('moveend', look);
    };
  }, [map]);
  const lay = useCallback<typeof layoutSigns>(
    (...asked) => groupSigns(layouts, seen, ...asked),
    [layouts, seen],
  );
  return children(lay);
}
