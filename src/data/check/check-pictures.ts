import { LANGUAGES } from '../../domain/languages.ts';
import type { Picture } from '../../domain/pictures/picture.ts';
import { writePath } from '../problems/json-path.ts';
import { problem, type Problem, type ProblemCode } from '../problems/problems.ts';
import type { Item, Items } from '../schemas/items.ts';

/** The pictures of a file's items, each with where it stands. */
interface PictureAt {
  readonly item: Item<unknown>;
  readonly picture: Picture;
  readonly path: readonly (string | number)[];
}

/** All pictures of all items. */
function picturesIn(items: Items): readonly PictureAt[] {
  const of = (item: Item<unknown>, base: readonly string[], pictures: readonly Picture[] = []) =>
    pictures.map((picture, index) => ({ item, picture, path: [...base, 'pictures', index] }));
  return [
    ...[...items.approaches, ...items.challenges, ...items.organisations].flatMap((item) =>
      of(item, [], item.value.pictures),
    ),
    ...items.initiatives.flatMap((item) =>
      of(item, ['properties'], item.value.properties.pictures),
    ),
  ];
}

/** What is wrong with a picture, told where it stands. */
function pictureProblem(
  { item, path }: PictureAt,
  code: ProblemCode,
  within: readonly string[],
): Problem {
  const at = [...path, ...within];
  return problem(code, item.file, {
    feature: item.name,
    field: writePath(at[0] === 'properties' ? at.slice(1) : at),
    line: item.line(at),
  });
}

/** Pictures that do not say what is to be seen, or whom they are owed to. */
export const checkPictures = (items: Items): Problem[] =>
  picturesIn(items).flatMap((one) => {
    const { alt, maker, source } = one.picture;
    const blank = Object.entries({ maker, source }).filter(([, text]) => text.trim() === '');
    const silent = LANGUAGES.filter((language) => alt[language].trim() === '');
    return [
      ...silent.map((language) => pictureProblem(one, 'alt', ['alt', language])),
      ...blank.map(([field]) => pictureProblem(one, 'missing', [field])),
    ];
  });
