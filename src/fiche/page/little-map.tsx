import { Fragment } from 'react';
import type { Initiative, Place } from '../../domain/model.ts';
import {
  frameAround,
  linePath,
  shapePath,
  type MapFrame,
} from '../../domain/geometry/map-frame.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { littleNames } from './little-names.ts';
import { MapName } from './map-name.tsx';
import { MapSpot } from './map-spot.tsx';
import { spotsOf, type Spot } from '../../state/atlas/marker-positions.ts';

const [WIDTH, MARGIN] = [360, 12];
/** An area that would be a speck is drawn this large, in pixels from side to side. */
const LEAST = 9;

interface Props {
  initiatives: readonly Initiative[];
  /** A place to point out, whether or not something happens there. */
  place?: Place;
}

/** Where initiatives are, on a small map for each part of the country that it takes. */
export function LittleMap({ initiatives, place }: Props) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const { regions, country } = spotsOf(initiatives, place, atlas);
  return (
    <div className="little-maps">
      {regions.map(({ region, spots, isWhole }) => {
        const frame = frameAround([region.shape], WIDTH, MARGIN);
        const communes = atlas.dataset.places.filter(
          ({ level, within }) => level === 'commune' && within === region.id,
        );
        return (
          <Figure key={region.id} frame={frame} spots={spots} title={say(region.name)}>
            <path
              className={isWhole ? 'map-region map-region-whole' : 'map-region'}
              d={shapePath(region.shape, frame)}
            />
            <path
              className="map-communes"
              d={communes.map(({ shape }) => shapePath(shape, frame)).join('')}
            />
            <path className="map-outline" d={shapePath(region.shape, frame)} />
          </Figure>
        );
      })}
      {country.length > 0 && atlas.dataset.ground.length > 0 && (
        <Country spots={country} title={t('locator.title')} />
      )}
    </div>
  );
}

function Country({ spots, title }: { spots: readonly Spot[]; title: string }) {
  const { dataset, regions } = useAtlas();
  const provinces = [...dataset.ground, ...regions].map(({ shape }) => shape);
  const frame = frameAround(provinces, WIDTH, MARGIN);
  return (
    <Figure frame={frame} spots={spots} title={title}>
      <path
        className="map-region map-provinces"
        d={provinces.map((shape) => shapePath(shape, frame)).join('')}
      />
      {dataset.waters.map(({ id, course }) => (
        <path key={id} className="map-water" d={linePath(course.coordinates, frame, false)} />
      ))}
    </Figure>
  );
}

interface FigureProps {
  frame: MapFrame;
  spots: readonly Spot[];
  title: string;
  children: React.ReactNode;
}

function Figure({ frame, spots, title, children }: FigureProps) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const { names: drawn, numbers } = littleNames(spots, frame, atlas, say);
  const targetOf = (id: string) => ({ page: { kind: 'place' as const, id }, ficheId: null });
  const names = spots.map(({ place }) => say(place.name)).join(', ');
  const label = names ? t('map.little', { title, places: names }) : title;
  return (
    <figure className="little-map">
      <svg
        className="notranslate"
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={label}
      >
        {children}
        {spots.map((spot) => (
          <path
            key={spot.place.id}
            className={spot.place.tier === 'circle' ? 'map-area map-area-approximate' : 'map-area'}
            d={areaPath(spot.place, frame)}
          />
        ))}
        {spots.map((spot) => (
          <MapSpot key={spot.place.id} spot={spot} frame={frame} number={numbers.get(spot.place)} />
        ))}
        {drawn.map((name) => (
          <MapName key={name.id} name={name} />
        ))}
      </svg>
      <figcaption>
        {title}
        {spots.map(({ place }, index) => (
          <Fragment key={place.id}>
            {index === 0 ? ': ' : ', '}
            {numbers.has(place) && <span className="map-key">{numbers.get(place)}</span>}
            <StateLink change={targetOf(place.id)}>{say(place.name)}</StateLink>
          </Fragment>
        ))}
      </figcaption>
    </figure>
  );
}

/** A place's shape, or a disc that can be seen where its shape would be a speck. */
function areaPath({ shape, point, radius, areaKm2 }: Place, frame: MapFrame): string {
  const km = radius === null ? Math.sqrt((areaKm2 ?? 0) / Math.PI) : radius / 1000;
  if (km * 2 * frame.perKm >= LEAST) return shapePath(shape, frame);
  const [x, y] = frame.project([...point]);
  const r = LEAST / 2;
  return `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}
