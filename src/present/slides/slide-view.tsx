import { ApproachSlide } from './approach-slide.tsx';
import { ChallengesSlide } from './challenges-slide.tsx';
import { ClosingSlide } from './closing-slide.tsx';
import { OverviewSlide } from './overview-slide.tsx';
import { PlaceSlide } from './place-slide.tsx';
import { ViewSlide } from './view-slide.tsx';
import { YearsSlide } from './years-slide.tsx';
import type { AnySlide } from './any-slide.ts';

/** What the slides share. */
export interface DeckContext {
  readonly deck: readonly AnySlide[];
  /** What the selection asks, in words, and how many there are in all; null where all is shown. */
  readonly asked: readonly string[];
  readonly of: number | null;
  /** Where the room finds the map, below the root. */
  readonly homePath: string;
  /** Whether somebody made it: then there is nothing more to it than that. */
  readonly isStory: boolean;
}

interface Props {
  slide: AnySlide;
  context: DeckContext;
  /** The year of the walk; null for all of them. */
  year: number | null;
}

/** One slide of the deck. */
export function SlideView({ slide, context, year }: Props) {
  switch (slide.kind) {
    case 'overview':
      return <OverviewSlide asked={context.asked} of={context.of} />;
    case 'years':
      return <YearsSlide year={year} />;
    case 'approach':
      return <ApproachSlide slide={slide} />;
    case 'place':
    case 'region':
      return <PlaceSlide slide={slide} {...rankOf(slide, context.deck)} />;
    case 'challenges':
      return <ChallengesSlide slide={slide} />;
    case 'view':
      return <ViewSlide slide={slide} />;
    case 'closing':
      return (
        <ClosingSlide path={context.homePath} offersAll={context.of !== null && !context.isStory} />
      );
  }
}

/** Where a place stands among those of its kind. */
function rankOf(slide: Extract<AnySlide, { kind: 'place' | 'region' }>, deck: readonly AnySlide[]) {
  const places = deck.flatMap((one) =>
    one.kind === slide.kind && 'place' in one ? [one.place] : [],
  );
  const each = [...new Set(places)];
  return { index: each.indexOf(slide.place) + 1, count: each.length };
}
