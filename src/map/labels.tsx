import L from 'leaflet';
import { useMemo } from 'react';
import { Marker, Polyline, useMap } from 'react-leaflet';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useFonts } from '../state/use-fonts.ts';
import { layoutLabels, prepareLabel } from '../domain/label-layout.ts';
import {
  COMMUNE_ZOOM,
  pixelRings,
  placeWish,
  provinceWish,
  type NameWish,
} from './label-wishes.ts';
import type { SignLayout } from './marker-layout.ts';
import { obstacleKey, obstaclesOf } from './obstacles.ts';
import type { Cover } from './overlays.ts';
import { PROVINCE_ZOOM } from './use-layout-turn.ts';

const FINE_ZOOM = 13;

/** Makes a thing once, when first asked for. */
function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

interface Props {
  zoom: number;
  /** Grows when the same zoom wants another layout. */
  turn: number;
  signs: SignLayout;
  cover: Cover;
}

/** Names where there is room: of provinces from afar, of communes, and close by of smaller places. */
export function Labels({ zoom, turn, signs, cover }: Props) {
  const atlas = useAtlas();
  const map = useMap();
  const fonts = useFonts();
  const { say } = useI18n();

  // What each name asks for stays the same while only the results change.
  const wishes = useMemo(() => {
    const { places, ground } = atlas.dataset;
    const land = atlas.regions.flatMap(({ shape }) => pixelRings(map, zoom, shape));
    const provinces = zoom < PROVINCE_ZOOM ? ground : [];
    return [
      // The least room chooses first: the large ones find another spot.
      ...places
        .toSorted((a, b) => (a.areaKm2 ?? 0) - (b.areaKm2 ?? 0))
        .map((place) => placeWish(map, zoom, place, say)),
      ...provinces.flatMap((province) => provinceWish(map, zoom, province, say) ?? []),
    ].map((wish) => ({ wish, prepared: lazily(() => prepareLabel(wish, land)) }));
    // `turn` and `fonts` tell that the same zoom wants another layout.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [zoom, turn, fonts, atlas, map, say]);

  const obstacles = obstacleKey(signs, zoom, map);
  const labels = useMemo(() => {
    const busy = new Set(signs.markers.map(({ place }) => place.id));
    const counted = new Set(signs.counts.map(({ place }) => place.id));
    const named = wishes.filter(
      ({ wish: { id, kind } }) =>
        kind === 'province' ||
        (kind === 'commune' && zoom >= COMMUNE_ZOOM) ||
        (busy.has(id) && (zoom < COMMUNE_ZOOM || zoom >= FINE_ZOOM)) ||
        counted.has(id),
    );
    const spots = layoutLabels(
      named.map(({ prepared }) => prepared()),
      obstaclesOf(map, zoom, signs, cover),
    );
    return named.flatMap(({ wish: { id, kind, texts, root } }) => {
      const at = spots.get(id);
      if (!at) return [];
      const position = map.unproject([at.x, at.y], zoom);
      return [{ id, kind, root: at.apart ? root : null, text: texts[at.size]!, position }];
    });
    // As above; and signs that stand where others stood leave the names where they are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wishes, turn, obstacles, map, zoom, cover]);

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
    // A name is a name in every language.
    span.translate = false;
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
