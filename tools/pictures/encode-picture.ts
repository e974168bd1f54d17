import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import {
  cropAround,
  SHAPE,
  SMALLEST,
  type MadePicture,
} from '../../src/domain/pictures/picture.ts';

/** In pixels: a telephone, a column, a slide, and the same on fine screens. */
const WIDTHS = [SMALLEST, 640, 960, 1280] as const;
/** The longest side of what others get, in pixels. */
const LONGEST = 1280;
/** Each device keeps the smallest of every picture: how heavy that may be, in bytes. */
export const MOST_KEPT_EACH = 20_000;
/** A picture takes seconds to compress, and changes seldom: what was made before is kept. */
const CACHE = 'node_modules/.cache/pictures';
/** Of how they are made: another number has all of them made anew. */
const EDITION = 1;

/** The files of a picture, and what pages need to know of them. */
export interface Encoded {
  readonly made: MadePicture;
  /** By path below the root of the site. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A picture as it is read: upright, with the pixels that it has then. */
export interface ReadPicture {
  readonly width: number;
  readonly height: number;
  /** Whether its file tells more than the picture: of the camera, the day, perhaps the place. */
  readonly tells: boolean;
}

/** What a file holds that is a picture; throws what sharp has against one that is none. */
export async function lookAt(bytes: Uint8Array): Promise<ReadPicture> {
  const { autoOrient, exif, xmp, iptc } = await sharp(bytes).metadata();
  return { ...autoOrient, tells: [exif, xmp, iptc].some((one) => one !== undefined) };
}

/** A file that was made before, or is made now and kept. */
async function kept(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = `${CACHE}/${name}`;
  if (existsSync(path)) return readFileSync(path);
  const bytes = await make();
  mkdirSync(CACHE, { recursive: true });
  // Several builds may stand beside each other: none finds a half of a file.
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return bytes;
}

/** As WebP, as good as its weight lets it be. */
async function lightest(picture: Sharp): Promise<Uint8Array> {
  for (const quality of [72, 55, 40]) {
    const bytes = await picture.clone().webp({ quality, effort: 6 }).toBuffer();
    if (bytes.length <= MOST_KEPT_EACH) return bytes;
  }
  return picture.clone().webp({ quality: 25, effort: 6 }).toBuffer();
}

/**
 * Makes what pages show of a picture: cropped around its focus, in widths up to its own, as AVIF and
 * WebP, with a blurred stand-in of a few pixels. Nothing of what its file tells besides is in them.
 * @param name what its files are called by
 * @param focus in percents from the left top
 */
export async function encodePicture(
  name: string,
  bytes: Uint8Array,
  focus: readonly [number, number],
): Promise<Encoded> {
  const of = JSON.stringify([EDITION, WIDTHS, focus]);
  const hash = createHash('sha256').update(bytes).update(of).digest('hex').slice(0, 10);
  const stem = `pictures/${name}-${hash}`;
  const crop = cropAround(await lookAt(bytes), SHAPE, focus);
  const fitting = WIDTHS.filter((width) => width <= crop.width);
  const widths =
    crop.width < WIDTHS.at(-1)! && !fitting.some((width) => width === crop.width)
      ? [...fitting, crop.width]
      : fitting;
  const at = (width: number) =>
    sharp(bytes)
      .autoOrient()
      .extract(crop)
      .resize(width, Math.round(width / SHAPE), { fit: 'fill' });
  const files = new Map<string, Uint8Array>();
  for (const [index, width] of widths.entries()) {
    const save = async (ending: string, make: () => Promise<Uint8Array>) => {
      const path = `-${width}.${ending}`;
      files.set(stem + path, await kept(`${hash}${path}`, make));
    };
    await save('avif', () => at(width).avif({ quality: 52, effort: 4 }).toBuffer());
    await save('webp', () =>
      index === 0 ? lightest(at(width)) : at(width).webp({ quality: 76, effort: 5 }).toBuffer(),
    );
  }
  const standIn = await kept(`${hash}.webp`, () => at(18).webp({ quality: 30 }).toBuffer());
  const data = `data:image/webp;base64,${Buffer.from(standIn).toString('base64')}`;
  return { made: { stem, widths, standIn: data }, files };
}

/** A picture as others get it with the data: whole and upright, not larger than it has to be, telling nothing else. */
export async function plainPicture(bytes: Uint8Array): Promise<Uint8Array> {
  const { width, height, tells } = await lookAt(bytes);
  if (!tells && Math.max(width, height) <= LONGEST) return bytes;
  return sharp(bytes)
    .autoOrient()
    .resize(LONGEST, LONGEST, { fit: 'inside', withoutEnlargement: true })
    .toBuffer();
}
