import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { thingsOf } from '../../src/data/edit/patch/apply-patch.ts';
import type { Change } from '../../src/data/edit/patch/patch.ts';
import { readSource } from '../../src/data/source/read-source.ts';
import { resolve } from '../../src/data/source/resolve-places.ts';
import type { Source } from '../../src/data/schemas/source-schemas.ts';
import type { Picture } from '../../src/domain/pictures/picture.ts';
import { dataFiles } from '../data/data-files.ts';
import { placeShapes } from '../data/place-shapes.ts';
import { drawPicture } from './drawn-pictures.ts';
import { encodePicture, lookAt, MOST_KEPT_EACH } from './encode-picture.ts';
import { pictureProblems } from './picture-problems.ts';
import { sitePictures } from './site-pictures.ts';
import { takePictures, writePictures } from './take-pictures.ts';

const LOOK = { ground: '#5b7f4b', sun: '#d99a2b' } as const;
const about = {
  alt: { nl: 'Heuvels.', fr: 'Des collines.', en: 'Hills.' },
  maker: 'An Peeters',
  licence: 'CC-BY-4.0',
  source: 'eigen tekening',
} as const;
const source = readSource(dataFiles()).source!;

/** The data with pictures of Calame, in a folder that holds some files. */
function dataWith(pictures: readonly Picture[], files: Readonly<Record<string, Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(folder, 'pictures'));
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(folder, 'pictures', name), bytes);
  }
  const pictured: Source = {
    ...source,
    initiatives: source.initiatives.map((one) =>
      one.id === 'calame'
        ? { ...one, properties: { ...one.properties, pictures: [...pictures] as never } }
        : one,
    ),
  };
  return { folder, pictured };
}

let wide: Buffer;
let byTelephone: Buffer;
beforeAll(async () => {
  wide = await drawPicture({ width: 1800, height: 900, ...LOOK });
  byTelephone = await drawPicture({ width: 1500, height: 1000, ...LOOK }, true);
});

describe('what the build makes of a picture', () => {
  test('four widths of one shape, twice each, and a stand-in that is a few letters', async () => {
    const { made, files } = await encodePicture('heuvels', wide, [25, 30]);
    expect(made.widths).toEqual([320, 640, 960, 1280]);
    expect(made.standIn.length).toBeLessThan(400);
    expect([...files.keys()]).toEqual(
      made.widths.flatMap((width) =>
        ['avif', 'webp'].map((ending) => `${made.stem}-${width}.${ending}`),
      ),
    );
    for (const width of made.widths) {
      const { width: across, height } = await lookAt(files.get(`${made.stem}-${width}.avif`)!);
      expect([across, height]).toEqual([width, Math.round((width * 2) / 3)]);
    }
    expect(files.get(`${made.stem}-320.webp`)!.length).toBeLessThan(MOST_KEPT_EACH);
  });

  test('a picture lying on its side comes upright, and nothing tells where it was taken', async () => {
    expect(await lookAt(byTelephone)).toMatchObject({ width: 1500, height: 1000, tells: true });
    const { made, files } = await encodePicture('telefoon', byTelephone, [50, 50]);
    for (const bytes of files.values()) expect((await lookAt(bytes)).tells).toBe(false);
    // The sun stands at the left top, as it was drawn.
    const { data, info } = await sharp(files.get(`${made.stem}-320.webp`))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at =
      (Math.round(0.3 * info.height) * info.width + Math.round(0.25 * info.width)) * info.channels;
    const [red = 0, , blue = 0] = data.subarray(at, at + 3);
    expect(red).toBeGreaterThan(blue + 60);
  });

  test('one that is not wide is not blown up', async () => {
    const small = await drawPicture({ width: 750, height: 500, ...LOOK });
    expect((await encodePicture('klein', small, [50, 50])).made.widths).toEqual([320, 640, 750]);
  });
});

describe('what is published', () => {
  test('the picture as others get it, and what readers get of it', async () => {
    const { folder, pictured } = dataWith([{ file: 'tuin.jpg', ...about }], {
      'tuin.jpg': byTelephone,
    });
    const dataset = resolve(pictured, placeShapes(pictured, null), null);
    const { dataset: forOthers, shown, files } = await sitePictures(dataset, folder);
    const plain = await lookAt(files.get('data/pictures/tuin.jpg')!);
    expect(plain).toMatchObject({ width: 1280, height: 853, tells: false });
    const of = (all: typeof dataset) => all.initiatives.find(({ id }) => id === 'calame')!.pictures;
    expect(of(forOthers)).toEqual([{ file: 'tuin.jpg', ...about }]);
    const [{ made } = {}] = of(shown(forOthers)) ?? [];
    expect(files.has(`${made?.stem ?? ''}-320.avif`)).toBe(true);
  });
});

describe('what is said of files', () => {
  const codes = async (
    pictures: readonly Picture[],
    files: Readonly<Record<string, Uint8Array>>,
  ) => {
    const { folder, pictured } = dataWith(pictures, files);
    return (await pictureProblems(pictured, folder)).map(
      ({ code, severity, feature, field, file }) =>
        `${severity} ${code} ${file} ${feature ?? ''} ${field ?? ''}`.trim(),
    );
  };

  test('one that is not there, is none, or is too small, with where that is written', async () => {
    const small = await drawPicture({ width: 200, height: 100, ...LOOK });
    const names = ['weg.jpg', 'tekst.jpg', 'klein.jpg', 'goed.jpg'];
    const found = await codes(
      names.map((file) => ({ file, ...about })),
      { 'tekst.jpg': Buffer.from('geen foto'), 'klein.jpg': small, 'goed.jpg': wide },
    );
    expect(found).toEqual([
      'error pictureMissing initiatives.geojson calame pictures[0].file',
      'error pictureUnread initiatives.geojson calame pictures[1].file',
      'error pictureSmall initiatives.geojson calame pictures[2].file',
    ]);
  });

  test('one that tells where it was taken, and one that nothing shows', async () => {
    const found = await codes([{ file: 'tuin.jpg', ...about }], {
      'tuin.jpg': byTelephone,
      'over.jpg': wide,
    });
    expect(found).toEqual([
      'warning pictureTold initiatives.geojson calame pictures[0].file',
      'warning pictureUnused pictures/over.jpg',
    ]);
  });
});

describe('what a patch brings along', () => {
  const calame = thingsOf(dataFiles(), 'initiative').get('calame')! as { properties: object };
  const bringing = (picture: object): Change => ({
    kind: 'initiative',
    id: 'calame',
    before: calame,
    after: { ...calame, properties: { ...calame.properties, pictures: [picture] } },
  });
  const inData = (bytes: Buffer) => `data:image/jpeg;base64,${bytes.toString('base64')}`;

  test('becomes a file that tells nothing, and the data its name', async () => {
    const { folder } = dataWith([], {});
    const change = bringing({ file: 'tuin.jpg', data: inData(byTelephone), ...about });
    const { changes, files, problems } = await takePictures([change], folder);
    expect(problems).toEqual([]);
    expect(changes).toEqual([bringing({ file: 'tuin.jpg', ...about })]);
    writePictures(files, folder);
    expect(readdirSync(join(folder, 'pictures'))).toEqual(['tuin.jpg']);
    const written = readFileSync(join(folder, 'pictures', 'tuin.jpg'));
    expect((await lookAt(written)).tells).toBe(false);
    // Once more brings nothing new.
    expect((await takePictures([change], folder)).files.size).toBe(0);
  });

  test('takes no other picture’s place, and has to be one', async () => {
    const { folder } = dataWith([], { 'tuin.jpg': wide });
    const taken = async (data: string) =>
      (await takePictures([bringing({ file: 'tuin.jpg', data, ...about })], folder)).problems.map(
        ({ code, feature, field }) => `${code} ${feature ?? ''} ${field ?? ''}`,
      );
    expect(await taken(inData(byTelephone))).toEqual(['pictureTaken calame pictures[0]']);
    expect(await taken(inData(Buffer.from('geen foto')))).toEqual([
      'pictureUnread calame pictures[0]',
    ]);
  });
});
