import type { Place } from '../domain/model.ts';
import { useMap } from 'react-leaflet';
import { useAtlas, type Atlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.tsx';
import { boundsOf } from './geometry.ts';
import { frame, homeBounds, type Cover } from './camera.ts';
import { insetScale, pathOf } from './inset-scale.ts';

/** Communes outside every region drawn whole, that carry a shown initiative. */
function farPlaces(atlas: Atlas, shown: ReadonlySet<string>): readonly Place[] {
  const marked = atlas.dataset.initiatives
    .filter(({ id }) => shown.has(id))
    .flatMap(({ id }) => atlas.anchors.get(id)?.markers ?? []);
  const communes = marked.flatMap(({ id }) => atlas.places.commune(id) ?? []);
  return [...new Set(communes)].filter(({ within }) => !within || !atlas.places.get(within));
}

/** A small overview that shows what lies far off, and goes there. */
export function Inset({ cover }: { cover: Cover }) {
  const map = useMap();
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const { shown } = useResults();
  const regions = atlas.dataset.places.filter(({ level }) => level === 'region');
  const far = farPlaces(atlas, shown);
  if (far.length === 0) return null;
  const scale = insetScale([...regions, ...far].map(({ shape }) => shape));
  return (
    <nav className="inset" aria-label={t('inset.label')}>
      <svg viewBox={`0 0 ${scale.width} ${scale.height}`} aria-hidden="true">
        {regions.map(({ id, shape }) => (
          <path key={id} className="inset-region" d={pathOf(shape, scale)} />
        ))}
        {far.map(({ id, shape }) => (
          <path key={id} className="inset-far" d={pathOf(shape, scale)} />
        ))}
      </svg>
      <ul>
        {regions.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              onClick={() => {
                frame(map, homeBounds(atlas), cover);
              }}
            >
              {say(place.name)}
            </button>
          </li>
        ))}
        {far.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              onClick={() => {
                frame(map, boundsOf([place.shape]), cover);
              }}
            >
              {say(place.name)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
