import { fold } from '../text/fold.ts';

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

/** A letter that no Dutch or French word has behind "st", but for a saint. */
const CONSONANT = 'bcdfghjklmnpqtvwxz';
const WRITTEN = new RegExp(
  String.raw`\b(?:sainte(?![a-z])|saint|sint|ste?(?![a-z])|st(?=[${CONSONANT}]))`,
  'g',
);

/**
 * A name as people may type it with every saint read alike: "st-jans", "sintjans", "St. Jean" and
 * "sainte" all begin with "sint". For comparing two names, both read so.
 * @param folded without accents and capitals, see `fold`
 */
export const readSaint = (folded: string): string => folded.replace(WRITTEN, 'sint');

/** A name for comparing it with another: as `bareName`, with every saint read alike. */
export const nameRead = (text: string): string => readSaint(bareName(text));
