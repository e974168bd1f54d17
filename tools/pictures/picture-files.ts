import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPictureData } from '../../src/domain/pictures/picture-data.ts';
import type { Picture } from '../../src/domain/pictures/picture.ts';

/** Where the pictures are, within the folder of the data. */
const FOLDER = 'pictures';

/** What a text holds of a picture; null for what is none. */
export function bytesOfData(data: string): Uint8Array | null {
  const read = readPictureData(data);
  return read === null ? null : new Uint8Array(Buffer.from(read, 'base64'));
}

/** The names of the files in the folder of pictures. */
export function picturesInFolder(data: string): readonly string[] {
  const folder = join(data, FOLDER);
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
}

/** The path of a picture by its name. */
export const picturePathIn = (data: string, name: string): string => join(data, FOLDER, name);

/** What the file of a picture holds, or what the data hold until it has one; null where there is nothing. */
export function bytesOfPicture({ file, data: whole }: Picture, data: string): Uint8Array | null {
  if (whole !== undefined) return bytesOfData(whole);
  const path = picturePathIn(data, file);
  return existsSync(path) ? readFileSync(path) : null;
}
