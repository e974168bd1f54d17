import { useI18n } from '../state/atlas/i18n-context.ts';
import { withTexts } from '../state/say/more-texts.tsx';
import { SampleGlyph } from './sample-glyph.tsx';

/** In a few words what a solid and a dashed sign say. */
export const SignWords = withTexts(['near'], Words);

function Words() {
  const { t } = useI18n();
  return (
    <>
      <SampleGlyph size={13} /> {t('legend.solid')} · <SampleGlyph hollow size={13} />{' '}
      {t('signs.hollow')}
    </>
  );
}
