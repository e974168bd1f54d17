import { useI18n } from '../state/atlas/i18n-context.ts';
import { SampleGlyph } from '../ui/sample-glyph.tsx';

/** What a solid and a dashed sign say of a link, where the links stand. */
export function SignNote() {
  const { t } = useI18n();
  return (
    <p className="sign-note">
      <span>
        <SampleGlyph size={14} /> {t('legend.solid')}
      </span>{' '}
      <span>
        <SampleGlyph hollow size={14} /> {t('legend.hollow')}
      </span>
    </p>
  );
}
