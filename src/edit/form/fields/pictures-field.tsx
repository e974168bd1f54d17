import { useState } from 'react';
import type { Field } from '../../../data/edit/form/form.ts';
import { blankFields } from '../../../data/edit/form/form.ts';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { moveItem } from '../../../domain/lib/move-item.ts';
import { kilobytesOf } from '../../../domain/pictures/picture-data.ts';
import type { Picture } from '../../../domain/pictures/picture.ts';
import { useEditor } from '../../../state/edit/editor-state.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { LOCALES } from '../../../domain/languages.ts';
import {
  cropPhotograph,
  LEAST,
  readPhotograph,
  type Photograph,
  type Whole,
} from '../../photographs/photograph.ts';
import { hasRoomFor } from '../../photographs/room-for-pictures.ts';
import { controlId, useThing, useValue } from '../thing-context.ts';
import { FieldFrame } from './field-frame.tsx';
import { PictureDrop } from './picture-drop.tsx';
import { PictureEntry } from './picture-entry.tsx';

const MIDDLE = [50, 50] as const;

/** A name that no other picture of the data has. */
function nameFor(id: string): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${id}-${number.toString(16).padStart(8, '0')}.jpg`;
}

/** The pictures of a thing: each with what is to be said of it, and the way to add one. */
export function PicturesField({ path, field }: { path: JsonPath; field: Field }) {
  const { t, language } = useI18n();
  const { id } = useThing();
  const editor = useEditor();
  const [value, set] = useValue<readonly Picture[] | undefined>(path);
  // What a photograph showed before it was cropped is known as long as the form is open, and no longer.
  const [photographs, setPhotographs] = useState<ReadonlyMap<string, Whole>>(new Map());
  const [said, setSaid] = useState('');
  const list = value ?? [];
  if (field.entry.type !== 'list' || field.entry.of.type !== 'picture') return null;
  const { fields } = field.entry.of;
  const put = (next: readonly Picture[]) => set(next.length === 0 ? undefined : next);
  const cropped = (photograph: Photograph, focus: readonly [number, number], before?: Picture) => {
    const made = cropPhotograph(photograph, focus);
    if (!hasRoomFor(made.data, before?.data, editor?.draft.changes ?? [])) {
      setSaid(t('edit.picture.full'));
      return null;
    }
    const file = nameFor(id);
    setPhotographs((now) => new Map([...now, [file, { photograph, focus }]]));
    const size = kilobytesOf(made.data).toLocaleString(LOCALES[language]);
    setSaid(t('edit.picture.ready', { width: made.width, height: made.height, size }));
    return { file, data: made.data, focus: made.focus };
  };
  const add = async (file: File) => {
    setSaid(t('edit.picture.busy'));
    const read = await readPhotograph(file);
    if ('why' in read) {
      setSaid(
        read.why === 'unread'
          ? t('edit.picture.unread')
          : t('edit.picture.small', {
              width: read.width,
              height: read.height,
              least: LEAST.join(' × '),
            }),
      );
      return;
    }
    const made = cropped(read, MIDDLE);
    if (made) put([...list, { ...(blankFields(fields) as unknown as Picture), ...made }]);
  };
  return (
    <FieldFrame path={path} isGroup>
      <ol className="entries">
        {list.map((picture, index) => (
          <li key={index} className="entry">
            <PictureEntry
              path={[...path, index]}
              fields={fields}
              picture={picture}
              whole={photographs.get(picture.file)}
              onFocus={(focus) => {
                const whole = photographs.get(picture.file);
                const made = whole ? cropped(whole.photograph, focus, picture) : { focus };
                if (made) put(list.with(index, { ...picture, ...made }));
              }}
              onUp={index > 0 ? () => put(moveItem(list, index, index - 1)) : null}
              onRemove={() => put(list.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ol>
      <PictureDrop
        id={controlId(path)}
        onFile={(file) => {
          add(file).catch(reportError);
        }}
      />
      <p className="muted" role="status">
        {said}
      </p>
    </FieldFrame>
  );
}
