import { useMemo } from 'react';
import type { Place } from '../../domain/model.ts';
import type { MarkerGroups } from '../../domain/query/marker-groups.ts';
import { useAtlas, type Atlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useResults } from '../../state/results/results.ts';
import { countryTarget, isLone, regionTarget, targetOf } from '../camera/camera.ts';
import { locatorScale, pathOf, spotOf, type LocatorScale } from './locator-scale.ts';
import { MapPanel } from './map-panel.tsx';
import { useFrame } from '../camera/use-frame.ts';
import type { MapPadding } from '../camera/overlays.ts';
import { useViewBox } from '../camera/use-view-box.ts';

/** Communes outside every region drawn whole, that carry a shown initiative. */
function farPlaces(atlas: Atlas, { groups }: MarkerGroups): readonly Place[] {
  const communes = groups.flatMap(({ place }) => atlas.places.commune(place.id) ?? []);
  return [...new Set(communes)].filter((place) => isLone(place, atlas));
}

/** A small map of the country: where the map stands, and the ways to what lies far off. */
export function Locator({ padding, open }: { padding: MapPadding; open: boolean }) {
  const go = useFrame(padding);
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const { markers } = useResults();
  const { regions } = atlas;
  const { ground, places } = atlas.dataset;
  const far = farPlaces(atlas, markers);
  const scale = useMemo(
    () => locatorScale((ground.length > 0 ? ground : places).map(({ shape }) => shape)),
    [ground, places],
  );
  const land = useMemo(
    () => ground.map(({ id, shape }) => <path key={id} d={pathOf(shape, scale)} />),
    [ground, scale],
  );
  const ways = [
    { name: t('locator.country'), target: () => countryTarget(atlas) },
    ...regions.map((place) => ({ name: say(place.name), target: () => regionTarget(atlas) })),
    ...far.map((place) => ({ name: say(place.name), target: () => targetOf([place], atlas) })),
  ];
  return (
    <MapPanel className="locator" title={t('locator.title')} open={open}>
      <div className="locator-map">
        <svg viewBox={`0 0 ${scale.width} ${scale.height}`} aria-hidden="true">
          <g className="locator-land">{land}</g>
          {regions.map(({ id, shape }) => (
            <path key={id} className="locator-region" d={pathOf(shape, scale)} />
          ))}
          {far.map(({ id, point }) => {
            const { x, y } = spotOf([...point], scale);
            return <circle key={id} className="locator-far" cx={x} cy={y} r="3" />;
          })}
          <ViewFrame scale={scale} />
        </svg>
      </div>
      <ul>
        {ways.map(({ name, target }) => (
          <li key={name}>
            <button type="button" onClick={() => go(target())}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </MapPanel>
  );
}

/** Where the map stands, as a frame in the small picture. */
function ViewFrame({ scale }: { scale: LocatorScale }) {
  const box = useViewBox();
  const a = spotOf([box.getWest(), box.getNorth()], scale);
  const b = spotOf([box.getEast(), box.getSouth()], scale);
  return (
    <rect
      className="locator-view"
      x={Math.max(0.5, a.x)}
      y={Math.max(0.5, a.y)}
      width={Math.max(0, Math.min(scale.width - 0.5, b.x) - Math.max(0.5, a.x))}
      height={Math.max(0, Math.min(scale.height - 0.5, b.y) - Math.max(0.5, a.y))}
    />
  );
}
