import { useEffect } from 'react';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { usePicturesThere } from './use-pictures-there.ts';
import { useFonts } from '../../state/device/use-fonts.ts';

/** Names the window after a sheet, says when all of the sheet is there, and prints it where that was asked. */
export function usePrinting(kind: string, title: string, isSettled: boolean): void {
  const { t } = useI18n();
  const fonts = useFonts();
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  const areThere = usePicturesThere(fonts > 0);
  useEffect(() => {
    // Says to what prints it that all of it is there.
    if (areThere) document.documentElement.dataset.ready = kind;
  }, [areThere, kind]);
  const isReady = areThere && isSettled;
  useEffect(() => {
    const step = history.state as { prints?: boolean } | null;
    if (!isReady || !step?.prints) return;
    // Once: who reloads or comes back wants to see it.
    history.replaceState({ ...step, prints: false }, '');
    print();
  }, [isReady]);
}
