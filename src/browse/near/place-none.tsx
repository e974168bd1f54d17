import { provinceOfPostcode } from '../../domain/province.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import type { Gazetteer } from '../../state/lazy-nearness.ts';
import { PointButton } from './point-button.tsx';

/** Nothing found: what is known, and the other way to say where. */
export function PlaceNone({ text, gazetteer }: { text: string; gazetteer: Gazetteer }) {
  const { dataset, places } = useAtlas();
  const { t, say } = useI18n();
  if (gazetteer.status === 'failed') {
    return (
      <p role="status">
        {t('near.none', { text })} {t('near.noGazetteer')} <PointButton />
      </p>
    );
  }
  if (gazetteer.status !== 'known') return <p role="status">{t('near.loading')}</p>;
  const code = text.trim();
  const area = provinceOfPostcode(code);
  const province =
    area === null ? undefined : (dataset.ground.find(({ id }) => id === area) ?? places.get(area));
  const towns = [...gazetteer.localities.values()].filter(({ kind }) => kind === 'town').length;
  return (
    <p role="status">
      {province
        ? t('near.postcode', { code, province: say(province.name) })
        : `${t('near.none', { text })} ${t('near.known', { towns })}`}{' '}
      <PointButton />
    </p>
  );
}
