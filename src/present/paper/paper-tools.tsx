import type { ReactNode } from 'react';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useReadyMade } from './use-ready-made.ts';

interface Props {
  title: string;
  format: 'A3' | 'A4';
  /** The name of the sheet as it may be ready-made with the site; null for a selection, which never is. */
  file: string | null;
  /** Ways to elsewhere: before printing, and after. */
  back: ReactNode;
  children?: ReactNode;
}

/** The ways to have a sheet, above it on the screen. */
export function PaperTools({ title, format, file, back, children }: Props) {
  const { t } = useI18n();
  const readyMade = useReadyMade(file);
  return (
    <nav className="paper-tools" aria-label={title}>
      {back}
      <button type="button" className="button-strong" onClick={() => print()}>
        {t('paper.print')}
      </button>
      {children}
      {readyMade !== null && (
        <a className="button" href={readyMade} download>
          {t('paper.pdf')}
        </a>
      )}
      <p>{t('paper.hint', { format })}</p>
    </nav>
  );
}
