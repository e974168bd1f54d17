import * as L from 'leaflet';
import { useEffect, useMemo } from 'react';
import { Marker, Polyline, useMap } from 'react-leaflet';
import { layOutNames } from '../../domain/labels/lay-out-names.ts';
import type { Point } from '../../domain/labels/lines.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useFonts } from '../../state/device/use-fonts.ts';
import { measure } from './label-text.ts';
import { leftOut } from '../../state/device/unnamed-places.ts';
import { mapGround, placeName, provinceName, type MapName, type Zoomed } from './map-names.ts';
import type { SignLayout } from '../markers/marker-layout.ts';
import { obstacleKey, signsByPlace, wallsOn } from './obstacles.ts';
import type { MapPadding } from '../camera/overlays.ts';
import { useViewBox } from '../camera/use-view-box.ts';
import { COMMUNE_ZOOM, FINE_ZOOM, FRAMED_ZOOM, PROVINCE_ZOOM } from '../camera/zooms.ts';

/** Where the names of a map stood: at the next zoom, and among other signs, they stay there if they can. */
const STOOD = new WeakMap<L.Map, readonly StoodLabel[]>();

interface StoodLabel {
  readonly id: string;
  readonly position: L.LatLng;
  readonly toward: number | null;
}

interface Props {
  zoom: number;
  /** Grows when the same zoom wants another layout. */
  turn: number;
  signs: SignLayout;
  padding: MapPadding;
}

const zoomedOn = (map: L.Map, zoom: number): Zoomed => ({
  zoom,
  project: ([lng, lat]) => {
    const { x, y } = map.project([lat!, lng!], zoom);
    return [x, y];
  },
});

/** Names where there is room: of provinces from afar, of communes, and close by of smaller places. */
export function Labels({ zoom, turn, signs, padding }: Props) {
  const atlas = useAtlas();
  const map = useMap();
  const fonts = useFonts();
  const { say } = useI18n();
  const { places: all, ground } = atlas.dataset;
  // A spot has no name that says more than the list does.
  const places = useMemo(() => all.filter(({ spot }) => !spot), [all]);
  const zoomed = useMemo(() => zoomedOn(map, zoom), [map, zoom]);
  const grounds = useMemo(() => mapGround(places, zoomed), [places, zoomed]);

  // What each asks for stays the same while only the results change.
  const provinces = useMemo(() => {
    const { min, max } = map.getPixelBounds();
    if (zoom >= PROVINCE_ZOOM || !min || !max) return [];
    const seen = [
      [min.x, min.y],
      [max.x, max.y],
    ] as const;
    const regions = [...grounds.lands.values()];
    return ground.flatMap(
      (one) => provinceName(one, seen, regions, { ...zoomed, say, measure }) ?? [],
    );
    // `turn` and `fonts` tell that the same zoom wants another layout.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [zoom, turn, fonts, ground, grounds, zoomed, map, say]);

  const obstacles = obstacleKey(signs, zoom, map);
  const { labels, missing } = useMemo(() => {
    const own = signsByPlace(map, zoom, signs);
    const isNamed = (id: string, level: MapName['kind']) =>
      (level === 'commune' && zoom >= COMMUNE_ZOOM) ||
      (own.has(id) && (zoom < COMMUNE_ZOOM || zoom >= FINE_ZOOM || level === 'region'));
    const names = [
      ...places
        .filter(({ id, level }) => isNamed(id, level))
        .map((place) =>
          placeName(place, atlas.places.commune(place.id), own.get(place.id) ?? [], {
            ...zoomed,
            grounds,
            say,
            measure,
          }),
        ),
      ...provinces,
    ];
    const placed = layOutNames(
      names.map(({ wished }) => wished),
      {
        signs: [...own.values()].flat(),
        // From afar names are laid out anew after every move: none needs be cut.
        walls: wallsOn(map, padding, zoom < FRAMED_ZOOM),
        windows: [],
        lines: [],
        grounds: grounds.grounds,
        before: new Map(
          STOOD.get(map)?.map(({ id, position, toward }) => [
            id,
            { at: zoomed.project([position.lng, position.lat]), toward },
          ]),
        ),
      },
    );
    const at = ([x, y]: Point) => map.unproject([x, y], zoom);
    const missing = names
      .filter(({ kind, wished: { wish } }) => kind !== 'province' && !placed.has(wish.id))
      .map(({ wished: { wish } }) => at(wish.root));
    const labels = names.flatMap(({ kind, texts, wished: { wish } }) => {
      const spot = placed.get(wish.id);
      if (!spot) return [];
      const { x, y, size, leader, toward } = spot;
      const { text, part } = texts[size]!;
      return [
        { id: wish.id, kind, text, part, position: at([x, y]), leader: leader?.map(at), toward },
      ];
    });
    return { labels, missing };
    // As above; and signs that stand where others stood leave the names where they are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [provinces, grounds, turn, fonts, obstacles, atlas, map, zoom, padding, say]);

  useEffect(() => {
    STOOD.set(map, labels);
  }, [map, labels]);
  return (
    <>
      {labels.map(({ id, ...label }) => (
        <Label key={id} {...label} />
      ))}
      <LeftOut spots={missing} />
    </>
  );
}

/** Tells how many of the places without a name are in sight: close by, a move shows others. */
function LeftOut({ spots }: { spots: readonly L.LatLng[] }) {
  const seen = useViewBox();
  useEffect(() => {
    leftOut.set(spots.filter((spot) => seen.contains(spot)).length);
    return () => {
      leftOut.set(0);
    };
  }, [seen, spots]);
  return null;
}

interface LabelProps {
  kind: MapName['kind'];
  text: string;
  /** Its letters, as a part of the usual. */
  part: number;
  position: L.LatLng;
  /** The line to its ground, when the name stands apart. */
  leader: L.LatLng[] | undefined;
}

function Label({ kind, text, part, position, leader }: LabelProps) {
  const icon = useMemo(() => {
    const span = document.createElement('span');
    span.textContent = text;
    // A name is a name in every language.
    span.translate = false;
    return L.divIcon({
      html: span,
      className: `place-label place-label-${kind}${part < 1 ? ' place-label-small' : ''}`,
      iconSize: [0, 0],
    });
  }, [text, kind, part]);
  return (
    <>
      {leader && (
        <>
          <Polyline positions={leader} interactive={false} className="leader" />
          <Polyline
            positions={[leader[1]!, leader[1]!]}
            interactive={false}
            className="leader leader-end"
          />
        </>
      )}
      <Marker position={position} icon={icon} interactive={false} keyboard={false} />
    </>
  );
}
