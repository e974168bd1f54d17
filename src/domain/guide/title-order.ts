import { FIRST_LANGUAGE, type Language } from '../languages.ts';
import type { Initiative } from '../model.ts';

/**
 * The place of each initiative in the alphabet, by id, as readers of a language expect it (Unicode
 * collation). Comparing titles is slow for tens of thousands: make it once per dataset.
 */
export function titleOrder(
  initiatives: readonly Pick<Initiative, 'id' | 'shortTitle'>[],
  language: Language = FIRST_LANGUAGE,
): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(language);
  const sorted = [...initiatives].sort((a, b) =>
    compare(a.shortTitle[language], b.shortTitle[language]),
  );
  return new Map(sorted.map(({ id }, index) => [id, index]));
}
