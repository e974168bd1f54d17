import { useState } from 'react';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { ChooseFiles } from '../../../ui/choose-files.tsx';

interface Props {
  id: string;
  onFiles: (files: readonly File[]) => void;
}

/** Where photographs are dropped, or chosen. */
export function PictureDrop({ id, onFiles }: Props) {
  const { t } = useI18n();
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
        <ChooseFiles
          id={id}
          label={t('edit.picture.choose')}
          className="entry-add"
          multiple
          accept="image/*"
          onFiles={onFiles}
        />
      </p>
      <p className="field-help">{t('edit.picture.how')}</p>
    </div>
  );
}
