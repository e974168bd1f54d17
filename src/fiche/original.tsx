import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { originalOf } from '../domain/guide/original-of.ts';

/** The way to the guide itself, in the reader's language where it has that edition. */
export function Original() {
  const { dataset } = useAtlas();
  const { t, language } = useI18n();
  const { guide } = dataset;
  const address = guide && originalOf(guide, language);
  return (
    address && (
      <a href={address} rel="noopener noreferrer external">
        {t('fiche.original')} ↗
      </a>
    )
  );
}
