import { useI18n } from '../../state/atlas/i18n-context.ts';

/** Says what was removed, with the way to bring it back. */
export function UndoNotice({ title, onUndo }: { title: string; onUndo: () => void }) {
  const { t } = useI18n();
  return (
    <p className="notice" role="status">
      {t('story.removed', { title })}{' '}
      <button type="button" className="link" onClick={onUndo}>
        {t('story.undo')}
      </button>
    </p>
  );
}
