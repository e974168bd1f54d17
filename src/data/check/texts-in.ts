import { LANGUAGES, type Language, type Localised } from '../../domain/languages.ts';
import type { Item, Items } from '../schemas/items.ts';
import { writePath } from '../problems/json-path.ts';
import { problem, type Problem, type ProblemCode } from '../problems/problems.ts';
import type { JsonPath } from '../problems/read-json.ts';

/** A text of a fiche in its languages, with where it stands. */
export interface Text {
  readonly item: Item<unknown>;
  readonly path: JsonPath;
  readonly text: Localised;
}

const isText = (value: object): value is Localised =>
  LANGUAGES.every((one) => typeof (value as Partial<Localised>)[one] === 'string');

function textsIn(item: Item<unknown>, value: unknown, path: JsonPath = []): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ item, path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(item, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** All texts of all fiches. */
export const textsOf = ({ approaches, challenges, initiatives }: Items): readonly Text[] =>
  [...approaches, ...challenges, ...initiatives].flatMap((item) => textsIn(item, item.value));

/** What a reader would find of a text in one of its languages: told, never refused. */
export function warn(
  { item, path }: Text,
  language: Language,
  code: ProblemCode,
  more: { found: string | number; hint?: string },
): Problem {
  const at = [...path, language];
  return problem(code, item.file, {
    severity: 'warning',
    feature: item.name,
    field: writePath(at[0] === 'properties' ? at.slice(1) : at),
    line: item.line(at),
    ...more,
  });
}
