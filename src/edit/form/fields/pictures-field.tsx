import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react';
import { NO_DRAFT } from '../../../data/edit/draft.ts';
import { blankFields, type Field } from '../../../data/edit/form/form.ts';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { moveItem } from '../../../domain/lib/move-item.ts';
import { kilobytesOf } from '../../../domain/pictures/picture-data.ts';
import { LEAST, sizeText, type Picture } from '../../../domain/pictures/picture.ts';
import { useEditor } from '../../../state/edit/editor-state.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { LOCALES } from '../../../domain/languages.ts';
import {
  cropPhotograph,
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

interface Props {
  path: JsonPath;
  field: Field;
  /** Draws a field of what is to be said of a picture. */
  children: (path: JsonPath, field: Field) => ReactNode;
}

/** The pictures of a thing: each with what is to be said of it, and the way to add more. */
export function PicturesField(props: Props) {
  const { kind, id } = useThing();
  // What a photograph showed before it was cropped is known as long as the form is open, and no longer.
  return <Pictures key={`${kind} ${id}`} {...props} />;
}

function Pictures({ path, field, children }: Props) {
  const { t, language } = useI18n();
  const { id, set, setAll } = useThing();
  const { draft } = useEditor() ?? { draft: NO_DRAFT };
  const [value, put] = useValue<readonly Picture[] | undefined>(path);
  const [photographs, setPhotographs] = useState<ReadonlyMap<string, Whole>>(new Map());
  const [said, setSaid] = useState('');
  const list = value ?? [];
  const fields =
    field.entry.type === 'list' && field.entry.of.type === 'picture' ? field.entry.of.fields : [];
  const cropped = (whole: Whole, before?: Picture) => {
    const made = cropPhotograph(whole.photograph, whole.focus);
    if (!hasRoomFor(made.data, before?.data, draft.changes)) {
      setSaid(t('edit.picture.full'));
      return null;
    }
    const file = nameFor(id);
    setPhotographs((now) => new Map([...now, [file, whole]]));
    const kilobytes = kilobytesOf(made.data).toLocaleString(LOCALES[language]);
    setSaid(t('edit.picture.ready', { size: sizeText(made), kilobytes }));
    return { file, data: made.data, focus: made.focus };
  };
  const add = (photograph: Photograph) => {
    const made = cropped({ photograph, focus: MIDDLE });
    // Each is a step of its own, that can be undone.
    if (made) set([...path, list.length], { ...made, ...blankFields(fields) });
  };
  // While a photograph is read the hands go on: it is added to what is there by then.
  const later = useRef<typeof add | null>(null);
  useEffect(() => {
    later.current = add;
    return () => {
      later.current = null;
    };
  });
  const bring = async (files: readonly File[]) => {
    for (const file of files) {
      setSaid(t('edit.picture.busy'));
      const read = await readPhotograph(file);
      if ('why' in read) {
        setSaid(
          read.why === 'unread'
            ? t('edit.picture.unread')
            : t('edit.picture.small', { size: sizeText(read), least: sizeText(LEAST) }),
        );
        return;
      }
      later.current?.(read);
    }
  };
  const point = (index: number, picture: Picture, focus: readonly [number, number]) => {
    const whole = photographs.get(picture.file);
    const made = whole ? cropped({ ...whole, focus }, picture) : { focus };
    const at = [...path, index];
    if (made) setAll(Object.entries(made).map(([name, one]) => [[...at, name], one]));
  };
  const keep = (next: readonly Picture[]) => put(next.length === 0 ? undefined : next);
  return (
    <FieldFrame path={path} isGroup>
      <ol className="entries">
        {list.map((picture, index) => (
          <li key={index} className="entry">
            <PictureEntry
              path={[...path, index]}
              picture={picture}
              whole={photographs.get(picture.file)}
              onFocus={(focus) => point(index, picture, focus)}
              onUp={index > 0 ? () => keep(moveItem(list, index, index - 1)) : null}
              onRemove={() => keep(list.toSpliced(index, 1))}
            >
              {fields.map((one) => (
                <Fragment key={one.name}>{children([...path, index, one.name], one)}</Fragment>
              ))}
            </PictureEntry>
          </li>
        ))}
      </ol>
      <PictureDrop
        id={controlId(path)}
        onFiles={(files) => {
          bring(files).catch((error: unknown) => {
            setSaid(t('edit.picture.unread'));
            reportError(error);
          });
        }}
      />
      <p className="muted" role="status">
        {said}
      </p>
    </FieldFrame>
  );
}
