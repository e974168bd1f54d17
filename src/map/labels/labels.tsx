import * as L from 'leaflet';
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { Marker, Polyline, useMap } from 'react-leaflet';
import { whenAsked } from '../../domain/lib/when-asked.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useLateFonts } from './use-late-fonts.ts';
import { leftOut } from '../../state/device/unnamed-places.ts';
import type { SignLayout } from '../markers/marker-layout.ts';
import type { MapPadding } from '../camera/overlays.ts';
import { useViewBox } from '../camera/use-view-box.ts';
import { COMMUNE_ZOOM, FINE_ZOOM, FRAMED_ZOOM, PROVINCE_ZOOM } from '../camera/zooms.ts';
import { afterPaint } from '../after-paint.ts';
import { sizesOfNames } from './label-text.ts';
import type { Nameable, NamedMap, StandingName } from './name-map.ts';
import { namesBeside, type NamesBeside } from './names-beside.ts';
import { obstacleKey, signsByPlace, wallsOn } from './obstacles.ts';

const latLng = ([lng, lat]: readonly [number, number]): L.LatLngTuple => [lat, lng];

interface Props {
  zoom: number;
  /** Grows when the same zoom wants another layout. */
  turn: number;
  signs: SignLayout;
  padding: MapPadding;
}

const NONE: NamedMap = { names: [], missing: [] };

/** Names where there is room: of provinces from afar, of communes, and close by of smaller places. */
export function Labels(props: Props) {
  const { names, missing } = useNamedMap(props);
  return (
    <>
      <Leaders names={names} />
      {names.map(({ id, ...name }) => (
        <Label key={id} {...name} />
      ))}
      <LeftOut spots={missing} />
    </>
  );
}

/** The names as they were last laid out; they stay until others are. */
function useNamedMap({ zoom, turn, signs, padding }: Props): NamedMap {
  const { places, ground } = useAtlas().dataset;
  const map = useMap();
  const fonts = useLateFonts();
  const { language } = useI18n();
  const [named, setNamed] = useState(NONE);
  const stood = useRef(NONE);
  // A spot has no name that says more than the list does.
  const nameable = useMemo(
    (): Nameable => ({ places: places.filter(({ spot }) => !spot), provinces: ground }),
    [places, ground],
  );
  const beside = useRef<NamesBeside | null>(null);
  useEffect(() => {
    const started = namesBeside(nameable);
    beside.current = started;
    return started.end;
  }, [nameable]);
  const sizes = useMemo(
    () => whenAsked(() => sizesOfNames(nameable, language)),
    // `fonts` tells that names measure otherwise.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [nameable, language, fonts],
  );
  const obstacles = obstacleKey(signs, zoom, map);
  useEffect(() => {
    let isWanted = true;
    // Once it is painted what lies on the map is measured: before, the browser would lay the page out for it.
    const stop = afterPaint(() => {
      const own = signsByPlace(map, zoom, signs);
      const { min, max } = map.getPixelBounds();
      beside.current
        ?.names({
          zoom,
          language,
          named: nameable.places
            .filter(
              ({ id, level }) =>
                (level === 'commune' && zoom >= COMMUNE_ZOOM) ||
                (own.has(id) && (zoom < COMMUNE_ZOOM || zoom >= FINE_ZOOM || level === 'region')),
            )
            .map(({ id }) => id),
          seen:
            zoom < PROVINCE_ZOOM && min && max
              ? [
                  [min.x, min.y],
                  [max.x, max.y],
                ]
              : null,
          sizes: sizes(),
          signs: own,
          // From afar names are laid out anew after every move: none needs be cut.
          walls: wallsOn(map, padding, zoom < FRAMED_ZOOM),
          before: new Map(
            stood.current.names.map(({ id, position: at, toward }) => [id, { at, toward }]),
          ),
        })
        .then((found) => {
          if (!found || !isWanted) return;
          stood.current = found;
          startTransition(() => {
            setNamed(found);
          });
        }, reportError);
    });
    return () => {
      isWanted = false;
      stop();
    };
    // `turn` tells that the same zoom wants another layout; signs that stand where others stood leave
    // the names where they are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [map, zoom, turn, obstacles, nameable, language, sizes, padding]);
  return named;
}

/** Tells how many of the places without a name are in sight: close by, a move shows others. */
function LeftOut({ spots }: { spots: NamedMap['missing'] }) {
  const seen = useViewBox();
  useEffect(() => {
    leftOut.set(spots.filter(([lng, lat]) => seen.contains([lat, lng])).length);
    return () => {
      leftOut.set(0);
    };
  }, [seen, spots]);
  return null;
}

/** The lines from names to their ground, all as one: each by itself costs at every zoom. */
function Leaders({ names }: Pick<NamedMap, 'names'>) {
  const [lines, ends] = useMemo(() => {
    const lines = names.flatMap(({ leader }) => (leader ? [leader.map(latLng)] : []));
    return [lines, lines.map(([, end]) => [end!, end!])];
  }, [names]);
  return (
    <>
      <Polyline positions={lines} interactive={false} className="leader" />
      <Polyline positions={ends} interactive={false} className="leader leader-end" />
    </>
  );
}

function Label({ kind, text, part, position }: Omit<StandingName, 'id' | 'leader'>) {
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
  return <Marker position={latLng(position)} icon={icon} interactive={false} keyboard={false} />;
}
