import { Gunzip, unzipSync } from 'fflate';

/** The files of an archive by their names. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** Unpacked, an archive may be so much larger than what is read of files at all. */
const MOST_UNPACKED = 10;

/** What systems put in an archive for themselves, and folders. */
const isOfSystem = (name: string) => /(^|\/)(__MACOSX|\.)/.test(name) || name.endsWith('/');

/** An archive that is larger unpacked than anybody's data are. */
export class TooLargeArchive extends Error {}

/**
 * The names in an archive, without what systems add for themselves.
 * @throws what the reader throws at a broken archive
 */
export function namesInZip(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      if (!isOfSystem(name)) names.push(name);
      return false;
    },
  });
  return names;
}

/**
 * The files of an archive whose names fit.
 * @param most bytes that they may measure together, before what they unpack to is taken into account
 * @throws TooLargeArchive, or what the reader throws at a broken archive
 */
export function unzip(bytes: Uint8Array, fits: (name: string) => boolean, most: number): Archive {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isOfSystem(name) || !fits(name)) return false;
      size += originalSize;
      if (size > most * MOST_UNPACKED) throw new TooLargeArchive();
      return true;
    },
  });
  return new Map(Object.entries(files));
}

/** So much is unpacked at a time, to see how large it becomes. */
const PIECE = 65_536;

/**
 * What one file that was packed by itself holds.
 * @param most bytes that it may measure unpacked
 * @throws TooLargeArchive, or what the reader throws at a broken one
 */
export function gunzip(bytes: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Gunzip((piece) => {
    size += piece.length;
    if (size > most) throw new TooLargeArchive();
    pieces.push(piece);
  });
  for (let start = 0; start < bytes.length; start += PIECE) {
    stream.push(bytes.subarray(start, start + PIECE), start + PIECE >= bytes.length);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
