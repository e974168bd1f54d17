import { FIRST_LANGUAGE } from '../domain/languages.ts';
import type { DetailedFiche } from '../domain/model.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';

/** What kind of fiche it is, how long it reads, and whose its title is. */
export function Kicker({ fiche }: { fiche: DetailedFiche }) {
  const { t, language } = useI18n();
  const { guide } = useAtlas().dataset;
  const minutes = new Intl.NumberFormat(language).format(fiche.readingMinutes);
  return (
    <p className="kicker">
      {t(`fiche.${fiche.kind}`)}
      {guide && fiche.readingMinutes > 0 && ` · ${t('fiche.minutes', { minutes })}`}
      {guide && language !== FIRST_LANGUAGE && ` · ${t('fiche.ownTitle')}`}
    </p>
  );
}
