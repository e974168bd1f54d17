import type { GeoBox } from '../../domain/geometry/map-frame.ts';
import type { Localised } from '../../domain/languages.ts';
import type { Size } from '../../domain/labels/name-wish.ts';
import type { Box } from '../../domain/geometry/pixels.ts';
import type { ChartItem } from './chart-items.ts';

/** What a chart is to show, in a room of so many units. */
export interface ChartWish {
  readonly items: readonly ChartItem[];
  readonly width: number;
  readonly height: number;
  /** What to show; null for the regions, or the country where nothing of it is there. */
  readonly box: GeoBox | null;
  /** Whether every commune is named, or only where something lit stands. */
  readonly allNames: boolean;
  /** Sizes that the names may have, as parts of the usual, the largest first. */
  readonly parts: readonly number[];
  /** So many names at most are given as numbers, with a key beside the map. */
  readonly mostNumbered: number;
  /** Whether what is for a whole region is named here, or counted: then it is named beside the chart. */
  readonly listsWhole: boolean;
  /** Whether a part in which signs would lie on each other may be drawn larger beside the map. */
  readonly enlarges: boolean;
  /** What stands on the chart's room already. */
  readonly taken: readonly Box[];
  /** What is said of one of which the guide does not say where in the region it is. */
  readonly ambiguous: string;
  readonly say: (text: Localised) => string;
  readonly measure: (text: string) => Size;
  /** How one says that so many cover the whole region. */
  readonly sayWhole: (count: number) => string;
  /** How one says that there are so many more. */
  readonly sayMore: (count: number) => string;
  /** How one says that so many names found no place. */
  readonly sayLeftOut: (count: number) => string;
}
