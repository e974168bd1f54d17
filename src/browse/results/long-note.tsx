import { useI18n } from '../../state/atlas/i18n-context.ts';
import { MoreTexts } from '../../state/say/more-texts.tsx';

const TEXTS = ['page'] as const;

/** Says that the browser's own search sees only a part of a long list, and what does see all of it. */
export function LongNote() {
  return (
    <MoreTexts of={TEXTS}>
      <Note />
    </MoreTexts>
  );
}

function Note() {
  const { t } = useI18n();
  return <p className="results-note muted">{t('results.long')}</p>;
}
