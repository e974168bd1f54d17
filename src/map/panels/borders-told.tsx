import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';

interface Props {
  /** Whether some shapes are schematic all the same. */
  isMixed: boolean;
  /** Whom the borders are owed to; null where nobody said. */
  source: string | null;
}

/** How far to trust borders that are true, and whose they are. */
export const BordersTold = withTexts(['near'], Told);

function Told({ isMixed, source }: Props) {
  const { t } = useI18n();
  return (
    <>
      <p>{t(isMixed ? 'legend.mixed' : 'legend.official')}</p>
      {source !== null && <p className="attribution">{t('legend.borders', { source })}</p>}
    </>
  );
}
