import { useRef, useState, type ReactNode } from 'react';
import { useI18n } from '../../state/atlas/i18n-context.ts';

const HEIGHTS = ['low', 'half', 'full'] as const;
type Height = (typeof HEIGHTS)[number];
const DRAG_STEP = 60;

interface Props {
  /** What it has to show, if anything: another brings a low sheet up. */
  raised: string | null;
  children: ReactNode;
}

/** The phone's sheet over the map, with three heights: by its handle, by dragging, by key. */
export function BottomSheet({ raised, children }: Props) {
  const { t } = useI18n();
  const [height, setHeight] = useState<Height>('half');
  const [wasRaised, setWasRaised] = useState(raised);
  const start = useRef<number | null>(null);
  const dragged = useRef(false);

  if (raised !== wasRaised) {
    setWasRaised(raised);
    if (raised !== null && height === 'low') setHeight('half');
  }
  const step = (by: number) => {
    const next = HEIGHTS[HEIGHTS.indexOf(height) + by];
    if (next) setHeight(next);
  };
  return (
    <main className={`bottom-sheet bottom-sheet-${height}`} id="list" tabIndex={-1}>
      <button
        type="button"
        className="handle"
        aria-label={t('sheet.height')}
        onClick={() => {
          if (!dragged.current)
            setHeight(height === 'full' ? 'low' : height === 'half' ? 'full' : 'half');
          dragged.current = false;
        }}
        onKeyDown={({ key }) => {
          if (key === 'ArrowUp') step(1);
          if (key === 'ArrowDown') step(-1);
        }}
        onPointerDown={({ clientY, currentTarget, pointerId }) => {
          start.current = clientY;
          currentTarget.setPointerCapture(pointerId);
        }}
        onPointerUp={({ clientY }) => {
          const moved = clientY - (start.current ?? clientY);
          start.current = null;
          dragged.current = Math.abs(moved) > DRAG_STEP;
          if (dragged.current) step(moved < 0 ? 1 : -1);
        }}
      />
      <div className="bottom-sheet-body">{children}</div>
    </main>
  );
}
