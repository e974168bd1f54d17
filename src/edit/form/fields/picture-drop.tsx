import { useRef, useState } from 'react';
import { useI18n } from '../../../state/atlas/i18n-context.ts';

interface Props {
  id: string;
  onFile: (file: File) => void;
}

/** Where a photograph is dropped, or chosen. */
export function PictureDrop({ id, onFile }: Props) {
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
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
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
        accept="image/*"
        aria-label={t('edit.picture.choose')}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
