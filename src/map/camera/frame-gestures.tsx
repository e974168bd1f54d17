import { useEffect, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';

/** How long a hint stays, in milliseconds. */
const STAY = 1800;
type Hint = 'wheel' | 'finger';

/**
 * In a frame, one finger and the wheel scroll the page around it; two fingers, or the wheel with Ctrl,
 * move the map, and that is said when somebody tries otherwise.
 */
export const FrameGestures = withTexts(['show'], Gestures);

function Gestures() {
  const map = useMap();
  const { t } = useI18n();
  const [hint, setHint] = useState<Hint | null>(null);
  const fading = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const element = map.getContainer();
    const { dragging, scrollWheelZoom } = map;
    const tell = (next: Hint) => {
      setHint(next);
      clearTimeout(fading.current);
      fading.current = setTimeout(() => {
        setHint(null);
      }, STAY);
    };
    const wheel = ({ ctrlKey, metaKey }: WheelEvent) => {
      if (ctrlKey || metaKey) scrollWheelZoom.enable();
      else {
        scrollWheelZoom.disable();
        tell('wheel');
      }
    };
    const press = ({ pointerType }: PointerEvent) => {
      // Before the touch begins, or the browser would not scroll with it.
      if (pointerType === 'mouse') dragging.enable();
      else dragging.disable();
    };
    const move = ({ touches }: TouchEvent) => {
      if (touches.length === 1) tell('finger');
      else setHint(null);
    };
    scrollWheelZoom.disable();
    if (matchMedia('(any-pointer: coarse)').matches) dragging.disable();
    element.addEventListener('wheel', wheel, { capture: true, passive: true });
    element.addEventListener('pointerdown', press, true);
    element.addEventListener('touchmove', move, { passive: true });
    return () => {
      element.removeEventListener('wheel', wheel, true);
      element.removeEventListener('pointerdown', press, true);
      element.removeEventListener('touchmove', move);
      clearTimeout(fading.current);
      dragging.enable();
      scrollWheelZoom.enable();
    };
  }, [map]);

  return (
    <p className={hint ? 'frame-hint is-shown' : 'frame-hint'} aria-hidden="true">
      {hint && t(`embed.hint.${hint}`)}
    </p>
  );
}
