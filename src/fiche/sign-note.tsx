import { useAtlas } from '../state/atlas.ts';
import { Glyph } from '../state/glyph.tsx';
import { useI18n } from '../state/i18n-context.ts';

/** What a solid and a dashed sign say of a link, where the links stand. */
export function SignNote() {
  const { t } = useI18n();
  const [approach] = useAtlas().dataset.approaches.slice(1);
  return (
    <p className="sign-note">
      <span>
        <Glyph approach={approach} size={14} /> {t('legend.solid')}
      </span>{' '}
      <span>
        <Glyph approach={approach} hollow size={14} /> {t('legend.hollow')}
      </span>
    </p>
  );
}
