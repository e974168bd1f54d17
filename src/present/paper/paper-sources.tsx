import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useSources } from '../use-sources.ts';

/** Whose work a sheet is made from. */
export function PaperSources() {
  const sources = useSources();
  const { t } = useI18n();
  return (
    <p className="paper-sources">
      {sources.join(' ')} {t('legend.circle')}.
    </p>
  );
}
