import { useI18n } from '../../state/i18n-context.ts';
import { withData } from '../../state/other-data.ts';
import { useSlow } from '../../state/use-slow.ts';
import { useUrlState } from '../../state/use-url-state.ts';

/** What is done sooner needs no word, in milliseconds. */
const SOON = 300;

interface Props {
  name: string;
  /** Rows done, of how many; null while that is not known. */
  progress: readonly [done: number, of: number] | null;
}

/** How far the reading of a file is, and the way to stop it; nothing where it is soon done. */
export function ReadingOn({ name, progress }: Props) {
  const { t } = useI18n();
  const { go } = useUrlState();
  const isSlow = useSlow(SOON);
  if (!isSlow) return null;
  const [done, of] = progress ?? [];
  return (
    <main className="gate">
      <p role="status">{t('data.reading', { name })}</p>
      <progress
        {...(of === undefined ? {} : { value: done, max: of })}
        aria-label={t('data.reading', { name })}
      />
      {of !== undefined && done !== undefined && (
        <p className="muted">{t('data.reading.rows', { done, of })}</p>
      )}
      <button
        type="button"
        onClick={() => {
          go(withData(null));
        }}
      >
        {t('data.stop')}
      </button>
    </main>
  );
}
