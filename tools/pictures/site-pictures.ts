import type { DetailedDataset } from '../../src/domain/model.ts';
import {
  focusOf,
  wholePath,
  type Picture,
  type Pictured,
} from '../../src/domain/pictures/picture.ts';
import { encodePicture, plainPicture } from './encode-picture.ts';
import { bytesOfPicture } from './picture-files.ts';

/** What is published of the pictures of a dataset. */
export interface SitePictures {
  /** The dataset for others: each picture is a file of `data/pictures/`. */
  readonly dataset: DetailedDataset;
  /** Adds to a dataset for readers what was made of its pictures. */
  readonly shown: (dataset: DetailedDataset) => DetailedDataset;
  /** By path below the root of the site. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A dataset with each of its pictures as something else. */
function withEach(dataset: DetailedDataset, as: (picture: Picture) => Picture): DetailedDataset {
  const each = <T extends Pictured>(list: readonly T[]): T[] =>
    list.map((one) => (one.pictures ? { ...one, pictures: one.pictures.map(as) } : one));
  return {
    ...dataset,
    approaches: each(dataset.approaches),
    challenges: each(dataset.challenges),
    initiatives: each(dataset.initiatives),
    organisations: each(dataset.organisations),
  };
}

const keyOf = (picture: Picture) => JSON.stringify([picture.file, focusOf(picture)]);

/**
 * Makes the pictures of a sound dataset for its site.
 * @param folder of the data
 * @throws Error when a picture has no file
 */
export async function sitePictures(whole: DetailedDataset, folder: string): Promise<SitePictures> {
  // One file may be shown in several places, and with something else in its middle.
  const bytesOf = new Map<string, Uint8Array>();
  const wanted = new Map<string, Picture>();
  const dataset = withEach(whole, ({ data, ...picture }) => {
    const found = bytesOf.get(picture.file) ?? bytesOfPicture({ ...picture, data }, folder);
    if (!found) throw new Error(`The picture "${picture.file}" is not in data/pictures.`);
    bytesOf.set(picture.file, found);
    wanted.set(keyOf(picture), picture);
    return picture;
  });
  const files = new Map<string, Uint8Array>();
  for (const [file, bytes] of bytesOf) files.set(wholePath({ file }), await plainPicture(bytes));
  const made = new Map<string, Picture['made']>();
  for (const [key, picture] of wanted) {
    const [name = ''] = picture.file.split('.');
    const encoded = await encodePicture(name, bytesOf.get(picture.file)!, focusOf(picture));
    made.set(key, encoded.made);
    for (const [path, bytes] of encoded.files) files.set(path, bytes);
  }
  const shown = (readers: DetailedDataset) =>
    withEach(readers, (picture) => ({ ...picture, made: made.get(keyOf(picture)) }));
  return { dataset, shown, files };
}
