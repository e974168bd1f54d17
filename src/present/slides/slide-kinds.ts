import { approachSlides } from './kinds/approach.tsx';
import { challengesSlides } from './kinds/challenges.tsx';
import { closingSlides } from './kinds/closing.tsx';
import { overviewSlides } from './kinds/overview.tsx';
import { communeSlides, regionSlides } from './kinds/place.tsx';
import { viewSlides } from './kinds/view.tsx';
import { yearsSlides } from './kinds/years.tsx';
import type { SlideKind } from './slide-kind.ts';

/** Every kind of slide, in the order in which a meeting shows them. */
export const SLIDE_KINDS = [
  overviewSlides,
  yearsSlides,
  approachSlides,
  communeSlides,
  regionSlides,
  challengesSlides,
  viewSlides,
  closingSlides,
] as const;

type SlideIn<Kind> = Kind extends SlideKind<infer Known> ? Known : never;

/** Any step of a meeting. */
export type AnySlide = SlideIn<(typeof SLIDE_KINDS)[number]>;

const BY_KIND = new Map<string, unknown>(SLIDE_KINDS.map((one) => [one.kind, one]));

/** What there is to know of a slide's kind. */
export const kindOf = <One extends AnySlide>({ kind }: One): SlideKind<One> =>
  // The list has a kind of slide for each slide.
  BY_KIND.get(kind) as SlideKind<One>;
