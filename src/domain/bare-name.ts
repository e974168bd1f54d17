/**
 * A name as people may type it: no accents, capitals or hyphens, and "St" written out as "saint",
 * which is how the French and, by habit, the Dutch short forms are meant.
 */
export function bareName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\b(st|ste)[.\s-]/g, 'saint ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
