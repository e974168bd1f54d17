import { FILES } from '../../src/data/schemas/items.ts';
import type { Source } from '../../src/data/schemas/source-schemas.ts';
import type { Picture } from '../../src/domain/pictures/picture.ts';

/** A picture of the data, with where it stands. */
export interface SourcePicture {
  readonly picture: Picture;
  readonly file: string;
  readonly feature: string;
  readonly field: string;
}

type Pictures = Pick<Source, 'approaches' | 'challenges' | 'initiatives' | 'organisations'>;

/** All pictures of the data. */
export function sourcePictures(source: Pictures): readonly SourcePicture[] {
  const of = (file: string, feature: string, pictures: readonly Picture[] = []) =>
    pictures.map((picture, index) => ({ picture, file, feature, field: `pictures[${index}]` }));
  return [
    ...source.approaches.flatMap(({ id, pictures }) => of(FILES.approaches, id, pictures)),
    ...source.challenges.flatMap(({ id, pictures }) => of(FILES.challenges, id, pictures)),
    ...source.initiatives.flatMap(({ id, properties }) =>
      of(FILES.initiatives, id, properties.pictures),
    ),
    ...source.organisations.flatMap(({ id, pictures }) => of(FILES.organisations, id, pictures)),
  ];
}
