import { useI18n } from '../../../state/atlas/i18n-context.ts';

interface Props {
  /** What is moved, such as "Foto’s 2". */
  what: string;
  /** Has it come earlier; null for the first. */
  onUp: (() => void) | null;
  onRemove: () => void;
}

/** The ways to have one of a list come earlier, and to take it out. */
export function EntryMoves({ what, onUp, onRemove }: Props) {
  const { t } = useI18n();
  return (
    <div className="entry-moves">
      <button
        type="button"
        disabled={onUp === null}
        aria-label={t('edit.up', { what })}
        onClick={() => onUp?.()}
      >
        ↑
      </button>
      <button type="button" aria-label={t('edit.remove', { what })} onClick={onRemove}>
        ×
      </button>
    </div>
  );
}
