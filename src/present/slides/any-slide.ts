import type { StoryStep } from '../../data/story/story.ts';
import type { Slide } from '../../domain/meeting/deck.ts';

/** A view that someone chose to show: a step of a story. */
export interface ViewSlide extends StoryStep {
  readonly kind: 'view';
  readonly id: string;
}

/** Any step of a meeting. */
export type AnySlide = Slide | ViewSlide;
