import type { ReactNode } from 'react';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import type { Picture } from '../../../domain/pictures/picture.ts';
import { useThing } from '../thing-context.ts';
import type { Whole } from '../../photographs/photograph.ts';
import { useEditorWords } from '../../words-context.ts';
import { EntryMoves } from './entry-moves.tsx';
import { FieldProblems } from './field-frame.tsx';
import { PictureFocus } from './picture-focus.tsx';

interface Props {
  path: JsonPath;
  picture: Picture;
  /** The whole of what it was cropped from, as long as that is known. */
  whole: Whole | undefined;
  onFocus: (focus: readonly [number, number]) => void;
  onUp: (() => void) | null;
  onRemove: () => void;
  /** The fields of what is to be said of it. */
  children: ReactNode;
}

/** A picture with what matters in it, and what is to be said of it. */
export function PictureEntry(props: Props) {
  const { path, picture, whole, onFocus, onUp, onRemove, children } = props;
  const { kind } = useThing();
  const { label } = useEditorWords().of(kind, path.slice(0, -1));
  return (
    <>
      <div className="entry-body picture-entry">
        <PictureFocus picture={picture} whole={whole} onChange={onFocus} />
        <div className="picture-said">
          {children}
          <FieldProblems path={[...path, 'file']} />
          <FieldProblems path={[...path, 'data']} />
          <FieldProblems path={path} />
        </div>
      </div>
      <EntryMoves what={`${label} ${Number(path.at(-1)) + 1}`} onUp={onUp} onRemove={onRemove} />
    </>
  );
}
