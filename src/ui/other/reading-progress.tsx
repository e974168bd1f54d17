import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useSlow } from '../../state/device/use-slow.ts';

/** What is done sooner needs no word, in milliseconds. */
const SOON = 300;

interface Props {
  /** Of the files that are read. */
  name: string;
  /** Rows done, of how many; null while that is not known. */
  progress: readonly [done: number, of: number] | null;
  onStop: () => void;
}

/** How far the reading of files is, and the way to stop it; nothing where it is soon done. */
export function ReadingProgress({ name, progress, onStop }: Props) {
  const { t } = useI18n();
  const isSlow = useSlow(SOON);
  if (!isSlow) return null;
  const [done, of] = progress ?? [];
  return (
    <>
      <p role="status">{t('data.reading', { name })}</p>
      <progress
        {...(of === undefined ? {} : { value: done, max: of })}
        aria-label={t('data.reading', { name })}
      />
      {of !== undefined && done !== undefined && (
        <p className="muted">{t('data.reading.rows', { done, of })}</p>
      )}
      <button type="button" onClick={onStop}>
        {t('data.stop')}
      </button>
    </>
  );
}
