import type { Box, Ring } from '../geometry/pixels.ts';
import type { Line, Point } from './lines.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A name that a drawing is to bear, in the drawing's units. */
export interface NameWish {
  readonly id: string;
  /** Ground is named on itself, a spot beside its sign. */
  readonly names: 'ground' | 'spot';
  /** The ground it belongs on: its own shape, or that of the commune around a spot; none where no commune is drawn. */
  readonly own: readonly Ring[];
  /** The visual centre of the ground, or where the sign of the spot stands. */
  readonly root: Point;
  /** What it may stand outside of, at the end of a line to its own ground; null where it may not. */
  readonly land: readonly Ring[] | null;
  /** The signs that stand for it: a line may end at one, if that is on its own ground. */
  readonly signs: readonly Box[];
  /** Points on its own ground at which that line may end. */
  readonly ends: readonly Point[];
  /** The sizes that it can take, the best first: on one line, on two, smaller. */
  readonly sizes: readonly Size[];
}

/** What a drawing has besides names. */
export interface Scene {
  /** The signs, which neither name nor line may touch. */
  readonly signs: readonly Box[];
  /** What else no name may stand on: panels, edges. */
  readonly walls: readonly Box[];
  /** Parts that are drawn larger elsewhere: no name may stand there, but lines may run. */
  readonly windows: readonly Box[];
  /** Lines that are drawn already. */
  readonly lines: readonly Line[];
  /** All the ground that has a name of its own. */
  readonly grounds: readonly Ground[];
  /** Where each name stood, where the same drawing was just laid out otherwise: it stays if it can. */
  readonly before?: ReadonlyMap<string, Stood>;
}

/** The ground of a commune in a drawing. */
export interface Ground {
  readonly id: string;
  readonly rings: readonly Ring[];
}

/** Where a name stood: a point of the earth in units of now, and in which direction, see `PlacedName`. */
export interface Stood {
  readonly at: Point;
  readonly toward: number | null;
}

export interface PlacedName {
  readonly id: string;
  /** The middle of its box. */
  readonly x: number;
  readonly y: number;
  /** Index of the size taken. */
  readonly size: number;
  /** From the name to its ground, where it stands outside. */
  readonly leader: Line | null;
  /** The direction, in radians, in which it stands from its sign or from the middle of its land; null on its own ground. */
  readonly toward: number | null;
}

/** Air around a name in its box, so that two side by side do not touch. */
const AIR = 4;
/** The part of a line's height that its letters take. */
const LETTERS = 0.8;

/** What of the box of a name its letters fill. */
export const inkOf = ({ width, height }: Size): Size => ({
  width: Math.max(1, width - AIR),
  height: height * LETTERS,
});
