import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedTexts, thingsOf } from '../../src/data/edit/patch/apply-patch.ts';
import { fieldsOf, withFields } from '../../src/data/edit/edited-kinds.ts';
import type { Change } from '../../src/data/edit/patch/patch.ts';
import { eachLanguage, type Language } from '../../src/domain/languages.ts';
import type { Picture } from '../../src/domain/pictures/picture.ts';
import { DATA_FOLDER, dataFiles } from '../data/data-files.ts';
import { drawPicture } from '../pictures/drawn-pictures.ts';

const SEEN: Partial<Record<Language, string>> & { readonly en: string } = {
  nl: 'Een huis aan de voet van heuvels, onder de zon.',
  fr: 'Une maison au pied de collines, sous le soleil.',
  en: 'A house at the foot of hills, under the sun.',
};

const hills = (file: string, rest: Partial<Picture> = {}): Picture => ({
  file,
  alt: eachLanguage((language) => SEEN[language] ?? SEEN.en),
  maker: 'An Peeters',
  licence: 'CC-BY-4.0',
  source: 'https://example.org/heuvels',
  ...rest,
});

/** Of whom nothing is shown, as of any fiche that has no picture. */
const UNSEEN = 'le-meridien';

/** What is shown of whom where it is more than one picture of the morning. */
const SHOWN: Readonly<Record<string, readonly Picture[]>> = {
  calame: [
    hills('heuvels.jpg'),
    hills('ochtend.jpg', { licence: 'permission', source: 'archief van de tekenaar' }),
    hills('telefoon.jpg', { focus: [25, 30], maker: 'Bob Maes', licence: 'CC0-1.0' }),
  ],
  'mensen-betrekken': [hills('avond.jpg', { licence: 'CC-BY-SA-4.0' })],
  'calame-org': [hills('ochtend.jpg', { focus: [20, 30] })],
};

/** Writes a copy of the data with drawn pictures, one of them as a telephone leaves it. */
export async function writePicturedData(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(DATA_FOLDER, folder, { recursive: true });
  const files = dataFiles(folder);
  const kinds = ['initiative', 'approach', 'challenge', 'organisation'] as const;
  const changes = kinds.flatMap((kind) =>
    [...thingsOf(files, kind)]
      .filter(([id]) => id !== UNSEEN)
      .map(([id, before]): Change => {
        const pictures = SHOWN[id] ?? [hills('ochtend.jpg')];
        const after = withFields(kind, before, { ...fieldsOf(kind, before), pictures });
        return { kind, id, before, after };
      }),
  );
  for (const [name, text] of changedTexts(files, changes)) writeFileSync(join(folder, name), text);
  const pictures = join(folder, 'pictures');
  mkdirSync(pictures, { recursive: true });
  const size = { width: 1620, height: 1080 } as const;
  const save = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(pictures, name), bytes);
  };
  save('heuvels.jpg', await drawPicture({ ...size, ground: '#5b7f4b', sun: '#d99a2b' }));
  save(
    'ochtend.jpg',
    await drawPicture({ width: 1500, height: 700, ground: '#4b6f7f', sun: '#e2c15a' }),
  );
  save('avond.jpg', await drawPicture({ ...size, ground: '#6b4b7f', sun: '#c8553d' }));
  save('telefoon.jpg', await drawPicture({ ...size, ground: '#7f6a4b', sun: '#d99a2b' }, true));
}
