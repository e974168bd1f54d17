import { useRef, useState } from 'react';
import { useI18n } from '../../../state/atlas/i18n-context.ts';

interface Props {
  id: string;
  onFiles: (files: readonly File[]) => void;
}

/** Where photographs are dropped, or chosen. */
export function PictureDrop({ id, onFiles }: Props) {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <div
      className="picture-drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <p>
        {t('edit.picture.drop')}{' '}
        <button type="button" id={id} className="entry-add" onClick={() => input.current?.click()}>
          {t('edit.picture.choose')}
        </button>
      </p>
      <p className="field-help">{t('edit.picture.how')}</p>
      <input
        ref={input}
        type="file"
        multiple
        accept="image/*"
        aria-label={t('edit.picture.choose')}
        hidden
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
