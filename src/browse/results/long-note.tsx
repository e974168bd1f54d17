import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';

/** Says that the browser's own search sees only a part of a long list, and what does see all of it. */
export const LongNote = withTexts(['page'], Note);

function Note() {
  const { t } = useI18n();
  return <p className="results-note muted">{t('results.long')}</p>;
}
