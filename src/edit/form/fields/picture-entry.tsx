import type { Field } from '../../../data/edit/form/form.ts';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import type { Picture } from '../../../domain/pictures/picture.ts';
import { useThing } from '../thing-context.ts';
import type { Whole } from '../../photographs/photograph.ts';
import { useEditorWords } from '../../words-context.ts';
import { EntryMoves } from './entry-moves.tsx';
import { FieldProblems } from './field-frame.tsx';
import { LocalisedField } from './localised-field.tsx';
import { PictureFocus } from './picture-focus.tsx';
import { ChoiceField, TextField } from './simple-fields.tsx';

interface Props {
  path: JsonPath;
  /** What is to be said of a picture. */
  fields: readonly Field[];
  picture: Picture;
  /** The whole of what it was cropped from, as long as that is known. */
  whole: Whole | undefined;
  onFocus: (focus: readonly [number, number]) => void;
  onUp: (() => void) | null;
  onRemove: () => void;
}

/** A picture with what matters in it, and what is to be said of it. */
export function PictureEntry(props: Props) {
  const { path, fields, picture, whole, onFocus, onUp, onRemove } = props;
  const { kind } = useThing();
  const { label } = useEditorWords().of(kind, path.slice(0, -1));
  return (
    <>
      <div className="entry-body picture-entry">
        <PictureFocus picture={picture} whole={whole} onChange={onFocus} />
        <div className="picture-said">
          {fields.map((field) => {
            const at = [...path, field.name];
            // The picture itself was brought, and is seen.
            if (['file', 'data', 'focus'].includes(field.name)) return null;
            if (field.entry.type === 'localised')
              return <LocalisedField key={field.name} path={at} field={field} />;
            return field.entry.type === 'choice' ? (
              <ChoiceField key={field.name} path={at} field={field} />
            ) : (
              <TextField key={field.name} path={at} field={field} />
            );
          })}
          <FieldProblems path={[...path, 'file']} />
          <FieldProblems path={[...path, 'data']} />
          <FieldProblems path={path} />
        </div>
      </div>
      <EntryMoves what={`${label} ${Number(path.at(-1)) + 1}`} onUp={onUp} onRemove={onRemove} />
    </>
  );
}
