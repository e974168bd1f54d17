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
