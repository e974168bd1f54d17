import { useId, useMemo, useState } from 'react';
import {
  cropAround,
  focusOf,
  SHAPE,
  wholePath,
  type Picture,
} from '../../../domain/pictures/picture.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { usePathBelow } from '../../../state/navigation/use-path-below.ts';
import type { Whole } from '../../photographs/photograph.ts';

interface Props {
  picture: Picture;
  /** What it was cropped from, as long as that is known. */
  whole: Whole | undefined;
  onChange: (focus: readonly [number, number]) => void;
}

/** How far an arrow key goes, in percents. */
const STEP = 5;
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const percent = (value: number) => Math.round(Math.min(100, Math.max(0, value)));
const at = (value: number, whole: number) => `${(value / whole) * 100}%`;

/** What matters in a picture: pointed at, or moved with the arrows; what will be left of it is framed. */
export function PictureFocus({ picture, whole, onChange }: Props) {
  const { t } = useI18n();
  const below = usePathBelow();
  const help = useId();
  const photograph = whole?.photograph;
  const address = useMemo(
    () => photograph?.canvas.toDataURL('image/jpeg', 0.7) ?? picture.data,
    [photograph, picture.data],
  );
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const focus = whole?.focus ?? focusOf(picture);
  const shown = photograph ?? size;
  const crop = shown && cropAround(shown, SHAPE, focus);
  const [x, y] = focus;
  const where = t('edit.picture.focusAt', { x, y });
  return (
    <div className="picture-focus">
      <button
        type="button"
        aria-label={`${t('field.focus')}: ${where}`}
        aria-describedby={help}
        onClick={({ currentTarget, clientX, clientY, detail }) => {
          // A key that presses a button points at nothing.
          if (detail === 0) return;
          const box = currentTarget.getBoundingClientRect();
          onChange([
            percent(((clientX - box.left) / box.width) * 100),
            percent(((clientY - box.top) / box.height) * 100),
          ]);
        }}
        onKeyDown={(event) => {
          const step = MOVES[event.key];
          if (!step) return;
          event.preventDefault();
          onChange([percent(x + step[0]), percent(y + step[1])]);
        }}
      >
        <img
          src={address ?? below(wholePath(picture))}
          alt=""
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
            setSize({ width, height })
          }
        />
        {shown && crop && (
          <span
            className="picture-crop"
            aria-hidden="true"
            style={{
              left: at(crop.left, shown.width),
              top: at(crop.top, shown.height),
              width: at(crop.width, shown.width),
              height: at(crop.height, shown.height),
            }}
          />
        )}
        <span className="picture-spot" aria-hidden="true" style={{ left: `${x}%`, top: `${y}%` }} />
      </button>
      <p className="field-help" id={help}>
        {t('edit.picture.focus')}
      </p>
    </div>
  );
}
