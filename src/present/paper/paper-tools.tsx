import type { ReactNode } from 'react';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useHasPictures } from '../pictured/pictures-shown.ts';
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
  const { withoutPictures } = useUrlState().state;
  const hasPictures = useHasPictures();
  // What is ready-made has its pictures.
  const readyMade = useReadyMade(withoutPictures ? null : file);
  return (
    <nav className="paper-tools" aria-label={title}>
      {back}
      <button type="button" className="button-strong" onClick={() => print()}>
        {t('paper.print')}
      </button>
      {children}
      {hasPictures && (
        <StateLink className="button" change={{ withoutPictures: !withoutPictures }} replace>
          {t(withoutPictures ? 'paper.withPictures' : 'paper.withoutPictures')}
        </StateLink>
      )}
      {readyMade !== null && (
        <a className="button" href={readyMade} download>
          {t('paper.pdf')}
        </a>
      )}
      <p>{t('paper.hint', { format })}</p>
    </nav>
  );
}
