import { frameAround, shapePath } from '../../domain/geometry/map-frame.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useResults } from '../../state/results/results.ts';

/** Units across; the picture is scaled to its room. */
const WIDTH = 600;

/** The shapes of the opening view as a picture in the page, where the map will draw them. */
export function FirstMap() {
  const atlas = useAtlas();
  const { dataset, regions } = atlas;
  const { t } = useI18n();
  const { markers } = useResults();
  const framed = regions.length > 0 ? regions : dataset.places;
  const frame = frameAround(
    framed.map(({ shape }) => shape),
    WIDTH,
    2,
  );
  const communes = dataset.places.filter(
    ({ level, within }) => level === 'commune' && framed.some(({ id }) => id === within),
  );
  return (
    <svg
      className="first-map"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={t('map.label')}
    >
      {communes.map(({ id, shape }) => (
        <path
          key={id}
          className={markers.named.has(id) ? 'area area-present' : 'area'}
          d={shapePath(shape, frame)}
        />
      ))}
      {regions.map(({ id, shape }) => (
        <path key={id} className="area area-region" d={shapePath(shape, frame)} />
      ))}
    </svg>
  );
}
