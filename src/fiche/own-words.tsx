import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';

/** Says whose the words of a summary are; of data that are not the guide's we do not know. */
export function OwnWords() {
  const { guide } = useAtlas().dataset;
  const { t } = useI18n();
  return (
    guide && (
      <p className="muted">
        <small>{t('fiche.ownSummary')}</small>
      </p>
    )
  );
}
