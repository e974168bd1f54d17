import { fold } from './fold.ts';
import { readSaint } from './read-saint.ts';

/**
 * A name as people may type it: no accents, capitals or hyphens, and "St" and "Ste" written out as "saint" and
 * "sainte", which is how the French and, by habit, the Dutch short forms are meant.
 */
export function bareName(text: string): string {
  return fold(text)
    .replace(/\b(st|ste)[.\s-]/g, (_, short) => (short === 'st' ? 'saint ' : 'sainte '))
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** A name for comparing it with another: as `bareName`, with every saint read alike. */
export const nameRead = (text: string): string => readSaint(bareName(text));
