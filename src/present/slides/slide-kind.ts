import type { ReactNode } from 'react';
import type { Dataset, Place } from '../../domain/model.ts';
import type { PlaceIndex } from '../../domain/places/place-index.ts';
import type { I18n } from '../../state/atlas/i18n-context.ts';
import type { UrlState } from '../../state/url/url-state.ts';

/** One step of a meeting: what is on it, as far as the dataset or a story tells. */
export interface Slide {
  readonly id: string;
  readonly kind: string;
  /** Where it stands among those that share its subject, from 1; absent where none do. */
  readonly part?: number;
  readonly parts?: number;
}

/** What slides are made of. */
export interface DeckSource {
  readonly dataset: Dataset;
  readonly places: PlaceIndex;
  /** Order of the communes, by name in the language at hand. */
  readonly compare: (a: Place, b: Place) => number;
}

/** What a selection was made by: that is shown first, and what it leaves empty is left out. */
export interface Focus {
  /** Ids of the approaches that were asked for. */
  readonly approaches: readonly string[];
  /** Id of the place that was asked for; null where none was. */
  readonly placeId: string | null;
  /** Whether the rest follows all the same: what was asked for only leads. */
  readonly keepsRest: boolean;
}

/** What the slides share. */
export interface DeckContext {
  readonly deck: readonly Slide[];
  /** What the selection asks, in words, and how many there are in all; null where all is shown. */
  readonly asked: readonly string[];
  readonly of: number | null;
  /** Where the room finds the map, below the root. */
  readonly homePath: string;
  /** Whether somebody made it: then there is nothing more to it than that. */
  readonly isStory: boolean;
}

/** Something to say beside a slide: under a heading of its own where it is about one fiche. */
export interface Note {
  readonly heading: string | null;
  readonly text: string;
}

export interface SlideProps<S extends Slide> {
  slide: S;
  context: DeckContext;
  /** The year that plays; null for all of them. */
  year: number | null;
}

/** A kind of slide: where it comes from, what it shows, and all that a meeting asks of one. */
export interface SlideKind<S extends Slide> {
  readonly kind: S['kind'];
  /** Those that a dataset makes by itself; their ids are stable while the guide grows. */
  readonly slidesOf: (source: DeckSource) => readonly S[];
  /** Whether a selection asked for it; absent where none can. */
  readonly isAsked?: (slide: S, focus: Focus, places: PlaceIndex) => boolean;
  /** Whether a selection leaves something of it; absent where it always does. */
  readonly isLeft?: (slide: S, focus: Focus) => boolean;
  /** What the step is called, in the overview and in the tab of the browser. */
  readonly name: (slide: S, i18n: Pick<I18n, 't' | 'say'>) => string;
  /** The view of the map, or the page, where one who follows along on a phone finds the same. */
  readonly target: (slide: S) => Partial<UrlState> | string;
  /** What the presenter can say of it, in our own words, from the fiches that it shows. */
  readonly notes: (slide: S, i18n: Pick<I18n, 't' | 'say'>) => readonly Note[];
  /** Whether its years play. */
  readonly plays?: true;
  readonly View: (props: SlideProps<S>) => ReactNode;
}
