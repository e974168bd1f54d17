import type { Localised } from '../languages.ts';

/**
 * The terms under which a picture may be shown, as SPDX names them; `permission` where its maker
 * agreed to this map. None that forbids to crop: pictures are cropped.
 */
export const LICENCES = [
  'permission',
  'CC0-1.0',
  'CC-PDM-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-3.0',
  'CC-BY-SA-3.0',
  'CC-BY-2.0',
  'CC-BY-SA-2.0',
] as const;
export type Licence = (typeof LICENCES)[number];

/** What the build made of a picture. */
export interface MadePicture {
  /** Of its files below the root of the site: `pictures/garden-1a2b3c4d`, then `-640.avif`. */
  readonly stem: string;
  /** In pixels, the smallest first. */
  readonly widths: readonly number[];
  /** A blurred picture of a few pixels that stands there first, as a `data:` address. */
  readonly standIn: string;
}

/** A picture of what a fiche or organisation is about, and whom it is owed to. */
export interface Picture {
  /** Its name in `data/pictures/`. */
  readonly file: string;
  /** The picture itself, as a `data:` address, as long as it is on its way there. */
  readonly data?: string | undefined;
  /** What matters most in it, from its left top: percents of width and height. */
  readonly focus?: readonly [number, number] | undefined;
  /** What is to be seen, for who does not see it. */
  readonly alt: Localised;
  readonly maker: string;
  readonly licence: Licence;
  /** Where it is from: an address, or in words. */
  readonly source: string;
  /** Comes with what is published for readers. */
  readonly made?: MadePicture | undefined;
}

/** What may have pictures. */
export interface Pictured {
  readonly pictures?: readonly Picture[] | undefined;
}

/** Where a picture is published as it is, below the root of the site. */
export const wholePath = ({ file }: Pick<Picture, 'file'>): string => `data/pictures/${file}`;

/** In pixels the width of the smallest that the build makes: each device keeps it. */
export const SMALLEST = 320;

/** Every picture is shown in this shape: width over height. */
export const SHAPE = 3 / 2;

/** In pixels: a picture with less is not worth showing. */
export const LEAST = { width: SMALLEST, height: Math.ceil(SMALLEST / SHAPE) } as const;

/** A picture’s width and height, in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whether a picture has fewer pixels than is worth showing. */
export const isTooSmall = ({ width, height }: Size): boolean =>
  width < LEAST.width || height < LEAST.height;

/** Pixels as people write them: "1280 × 853". */
export const sizeText = ({ width, height }: Size): string => `${width} × ${height}`;

/** What is kept of a picture when nobody says what matters in it: the middle, in percents. */
const MIDDLE = [50, 50] as const;

/** What matters most in a picture, in percents from its left top. */
export const focusOf = ({ focus }: Pick<Picture, 'focus'>): readonly [number, number] =>
  focus ?? MIDDLE;

/** A part of a picture, in pixels from its left top. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The largest part of a picture that has a shape and has its focus as near to its middle as the
 * edges let it.
 * @param shape width over height
 * @param focus in percents from the left top
 */
export function cropAround(
  { width, height }: Size,
  shape: number,
  [x, y]: readonly [number, number],
): Crop {
  const across = Math.max(1, Math.round(Math.min(width, height * shape)));
  const down = Math.max(1, Math.round(Math.min(height, width / shape)));
  const from = (percent: number, whole: number, part: number) =>
    Math.round(Math.min(Math.max((percent / 100) * whole - part / 2, 0), whole - part));
  return { left: from(x, width, across), top: from(y, height, down), width: across, height: down };
}

/** Where the focus lies once a picture is cropped: percents of what is left, rounded. */
export function focusWithin(
  { width, height }: Size,
  crop: Crop,
  [x, y]: readonly [number, number],
): readonly [number, number] {
  const within = (percent: number, whole: number, from: number, part: number) =>
    Math.min(100, Math.max(0, Math.round((((percent / 100) * whole - from) / part) * 100)));
  return [within(x, width, crop.left, crop.width), within(y, height, crop.top, crop.height)];
}
