import { problem, type Problem } from '../../src/data/problems/problems.ts';
import type { Source } from '../../src/data/schemas/source-schemas.ts';
import { lookCloser } from './look-closer.ts';
import { bytesOfPicture, picturesInFolder } from './picture-files.ts';
import { sourcePictures, type SourcePicture } from './source-pictures.ts';

async function problemsWith(one: SourcePicture, folder: string): Promise<readonly Problem[]> {
  const { picture, file, feature, field } = one;
  const at = { feature, field: `${field}.${picture.data === undefined ? 'file' : 'data'}` };
  const found = bytesOfPicture(picture, folder);
  if (!found) return [problem('pictureMissing', file, { ...at, found: picture.file })];
  const { flaw, tells } = await lookCloser(found, picture.file);
  const warning = { ...at, severity: 'warning' } as const;
  return [
    ...(picture.data === undefined ? [] : [problem('pictureInline', file, warning)]),
    ...(flaw ? [problem(flaw.code, file, { ...at, ...flaw })] : []),
    ...(tells ? [problem('pictureTold', file, { ...warning, found: picture.file })] : []),
  ];
}

/** What is wrong with the files of pictures, and those that nothing shows. */
export async function pictureProblems(source: Source, folder: string): Promise<readonly Problem[]> {
  const pictures = sourcePictures(source);
  const shown = new Set(pictures.map(({ picture }) => picture.file));
  const unused = picturesInFolder(folder).filter((name) => !shown.has(name));
  const found = await Promise.all(pictures.map((one) => problemsWith(one, folder)));
  return [
    ...found.flat(),
    ...unused.map((name) =>
      problem('pictureUnused', `pictures/${name}`, { found: name, severity: 'warning' }),
    ),
  ];
}
