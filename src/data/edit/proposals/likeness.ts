import { bareName } from '../../../domain/places/bare-name.ts';
import { fieldsOf, type Kept, type Value } from '../edited-kinds.ts';

/** Something that may be the same as what is proposed. */
export interface Likeness {
  readonly id: string;
  readonly value: Value;
  /** From 0, nothing in common, to 1, called the same. */
  readonly likeness: number;
}

/** From this on two things are worth a look; found by trying names of the guide against each other. */
const WORTH_A_LOOK = 0.6;
/** So many are shown beside a proposal. */
const MOST = 3;
/** Shorter words say little: of, de, les, vzw. */
const SHORTEST = 4;

const namesOf = (kind: Kept, value: Value): readonly string[] => {
  const { title, shortTitle, name } = fieldsOf(kind, value);
  return [title, shortTitle, name].flatMap((text) =>
    typeof text === 'object' && text !== null
      ? Object.values(text).filter((one): one is string => typeof one === 'string' && one !== '')
      : [],
  );
};

const wordsOf = (name: string) =>
  new Set(
    bareName(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= SHORTEST),
  );

/** How much two names have in common: the part of the words of the shorter that the longer has too. */
function inCommon(one: string, other: string): number {
  if (bareName(one) === bareName(other)) return 1;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  const shared = [...few].filter((word) => many.has(word)).length / few.size;
  // One word alone is often just a place, or what an organisation is.
  return few.size === 1 ? shared * WORTH_A_LOOK : shared;
}

/** Those of a kind that may be the same as a thing, the likeliest first; the thing itself is none. */
export function likenessesOf(
  kind: Kept,
  value: Value,
  all: ReadonlyMap<string, Value>,
): readonly Likeness[] {
  const own = namesOf(kind, value);
  return [...all]
    .flatMap(([id, other]): Likeness[] => {
      if (other === value) return [];
      const pairs = namesOf(kind, other).flatMap((name) => own.map((one) => inCommon(one, name)));
      const likeness = Math.max(0, ...pairs);
      return likeness < WORTH_A_LOOK ? [] : [{ id, value: other, likeness }];
    })
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST);
}
