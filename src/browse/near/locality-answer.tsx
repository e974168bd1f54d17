import { provinceOf } from '../../domain/country/province.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useGazetteer } from '../../state/near/use-nearness.ts';
import { PlaceAbout } from '../../ui/place-about.tsx';

/** Where a town or landmark lies; or that we do not know it. */
export function LocalityAnswer({ id }: { id: string }) {
  const { places, dataset } = useAtlas();
  const { t, say } = useI18n();
  const gazetteer = useGazetteer(true);
  if (gazetteer.status === 'failed') return <p role="status">{t('near.noGazetteer')}</p>;
  if (gazetteer.status !== 'known') return <p role="status">{t('near.loading')}</p>;
  const found = gazetteer.localities.get(id);
  if (!found) return <p role="status">{t('near.unknown', { id })}</p>;
  const name = say(found.name);
  const commune = found.commune === null ? undefined : places.get(found.commune);
  if (commune) {
    return (
      <p role="status">
        {t('near.liesIn', { name, place: say(commune.name) })} <PlaceAbout id={commune.id} />
      </p>
    );
  }
  const province = provinceOf(found, dataset.ground);
  return province ? (
    <p role="status">{t('near.townIn', { name, province: say(province.name) })}</p>
  ) : null;
}
