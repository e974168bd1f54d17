import type { DeckContext } from '../slides/slide-kind.ts';
import { SlideView } from '../slides/slide-view.tsx';
import type { AnySlide } from '../slides/slide-kinds.ts';

interface Props {
  slide: AnySlide;
  context: DeckContext;
  year: number | null;
  /** What lies over it on the screen of the room, in words; null for nothing. */
  over: string | null;
}

/** A slide in small, as the room sees it. */
export function SlidePreview({ slide, context, year, over }: Props) {
  return (
    <div className="slide-preview">
      <div className="slide-box" inert>
        <SlideView slide={slide} context={context} year={year} />
      </div>
      {over !== null && <p className="slide-over">{over}</p>}
    </div>
  );
}
