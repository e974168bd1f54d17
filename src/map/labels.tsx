import L from 'leaflet';
import { useMemo } from 'react';
import { Marker, Polyline, useMap } from 'react-leaflet';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.tsx';
import { layoutLabels } from './label-layout.ts';
import { useFonts } from './label-text.ts';
import {
  COMMUNE_ZOOM,
  pixelRings,
  placeWish,
  provinceWish,
  type NameWish,
} from './label-wishes.ts';
import { layoutMarkers, regionCounts } from './marker-layout.ts';
import { obstaclesOf } from './obstacles.ts';
import { PROVINCE_ZOOM, useLayoutTurn } from './use-layout-turn.ts';

const FINE_ZOOM = 13;

/** Names where there is room: of provinces from afar, of communes, and close by of smaller places. */
export function Labels() {
  const atlas = useAtlas();
  const map = useMap();
  const { zoom, turn } = useLayoutTurn();
  const fonts = useFonts();
  const { say } = useI18n();
  const { shown } = useResults();

  const labels = useMemo(() => {
    const { places, ground } = atlas.dataset;
    const markers = layoutMarkers(shown, atlas, map, zoom);
    const busy = new Set(markers.map(({ place }) => place.id));
    const counts = regionCounts(shown, atlas, zoom);
    const named = places.filter(
      (place) =>
        (place.level === 'commune' && zoom >= COMMUNE_ZOOM) ||
        (busy.has(place.id) && (zoom < COMMUNE_ZOOM || zoom >= FINE_ZOOM)) ||
        counts.has(place),
    );
    const wishes: NameWish[] = [
      // The least room chooses first: the large ones find another spot.
      ...named
        .toSorted((a, b) => (a.areaKm2 ?? 0) - (b.areaKm2 ?? 0))
        .map((place) => placeWish(map, zoom, place, say)),
      ...(zoom < PROVINCE_ZOOM
        ? ground.flatMap((province) => provinceWish(map, zoom, province, say) ?? [])
        : []),
    ];
    const land = places
      .filter(({ level }) => level === 'region')
      .flatMap(({ shape }) => pixelRings(map, zoom, shape));
    const spots = layoutLabels(wishes, obstaclesOf(map, zoom, markers, counts.keys()), land);
    return wishes.flatMap(({ id, kind, texts, root }) => {
      const at = spots.get(id);
      if (!at) return [];
      const position = map.unproject([at.x, at.y], zoom);
      return [{ id, kind, root: at.apart ? root : null, text: texts[at.size]!, position }];
    });
    // `turn` and `fonts` tell that the same zoom wants another layout.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [zoom, turn, fonts, shown, atlas, map, say]);

  return labels.map(({ id, ...label }) => <Label key={id} {...label} />);
}

interface LabelProps {
  kind: NameWish['kind'];
  text: string;
  position: L.LatLng;
  /** Where a line leads to, when the name stands apart. */
  root: L.LatLngExpression | null;
}

function Label({ kind, text, position, root }: LabelProps) {
  const icon = useMemo(() => {
    const span = document.createElement('span');
    span.textContent = text;
    return L.divIcon({
      html: span,
      className: `place-label place-label-${kind}`,
      iconSize: [0, 0],
    });
  }, [text, kind]);
  return (
    <>
      {root && <Polyline positions={[position, root]} interactive={false} className="leader" />}
      <Marker position={position} icon={icon} interactive={false} keyboard={false} />
    </>
  );
}
