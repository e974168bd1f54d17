import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';

/** The way to the guide itself, in the reader's language where it has that edition. */
export function Original() {
  const { dataset } = useAtlas();
  const { t, language } = useI18n();
  const { guide } = dataset;
  return (
    guide && (
      <a href={guide.urls[language === 'fr' ? 'fr' : 'nl']} rel="noopener noreferrer external">
        {t('fiche.original')} ↗
      </a>
    )
  );
}
