/**
 * The first of a list that may name so many, and how many more there are: what says so takes the
 * place of one.
 */
export function firstFew<T>(list: readonly T[], most: number): { few: readonly T[]; more: number } {
  const few = list.slice(0, list.length > most ? most - 1 : most);
  return { few, more: list.length - few.length };
}
