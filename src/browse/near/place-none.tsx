import { provinceOfPostcode } from '../../domain/country/province.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import type { Gazetteer } from '../../state/near/lazy-nearness.ts';

interface Props {
  text: string;
  gazetteer: Gazetteer;
}

/** That no place is called so, and what is known of a postcode all the same. */
export function PlaceNone({ text, gazetteer }: Props) {
  return (
    <div role="presentation" className="place-none">
      <NoneOf text={text} gazetteer={gazetteer} />
    </div>
  );
}

function NoneOf({ text, gazetteer }: Props) {
  const { dataset, places } = useAtlas();
  const { t, say } = useI18n();
  if (gazetteer.status === 'failed') return t('near.noGazetteer');
  if (gazetteer.status !== 'known') return t('near.loading');
  const code = text.trim();
  const area = provinceOfPostcode(code);
  const province =
    area === null ? undefined : (dataset.ground.find(({ id }) => id === area) ?? places.get(area));
  return province
    ? t('near.postcode', { code, province: say(province.name) })
    : t('near.none', { text: code });
}
