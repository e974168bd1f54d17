import type { WholeFiche } from '../domain/model.ts';
import { useI18n } from '../state/i18n-context.ts';

/** What kind of fiche it is, how long it reads, and whose its title is. */
export function Kicker({ fiche }: { fiche: WholeFiche }) {
  const { t, language } = useI18n();
  const minutes = new Intl.NumberFormat(language).format(fiche.readingMinutes);
  return (
    <p className="kicker">
      {t(`fiche.${fiche.kind}`)} · {t('fiche.minutes', { minutes })}
      {language !== 'nl' && ` · ${t('fiche.ownTitle')}`}
    </p>
  );
}
