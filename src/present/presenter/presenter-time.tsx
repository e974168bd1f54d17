import { LOCALES } from '../../domain/languages.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useNow } from '../meeting/use-now.ts';

/** What time it is: by itself, so that the slides beside it are not drawn anew with each second. */
export function PresenterTime() {
  const { t, language } = useI18n();
  const now = useNow(true);
  const time = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(now);
  return <p>{t('presenter.time', { time })}</p>;
}
