import { isAbroad } from '../../domain/places/abroad.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { chooseBasemap, useBasemapChoice } from '../../state/device/basemap.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';

/** So many spots are looked at: where some are abroad, one of these is. */
const SAMPLE = 300;

/** Offers the street map under data that lie where this map draws nothing; it asks for none by itself. */
export function StreetsOffer() {
  const { t } = useI18n();
  const { dataset, regions } = useAtlas();
  const { id } = useBasemapChoice();
  const [streets] = dataset.basemaps;
  if (!streets || id !== null) return null;
  const spots = dataset.places.filter(({ spot }) => spot);
  const step = Math.max(1, Math.floor(spots.length / SAMPLE));
  const land = [...dataset.ground, ...regions].map(({ shape }) => shape);
  const isNeeded = spots.some(({ point }, index) => index % step === 0 && isAbroad(point, land));
  if (!isNeeded) return null;
  const { name, url } = streets;
  return (
    <p>
      {t('data.streets')}{' '}
      <button type="button" className="link" onClick={() => chooseBasemap(streets.id)}>
        {t('data.streets.show', { name, host: new URL(url).host })}
      </button>
    </p>
  );
}
