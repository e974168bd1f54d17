import { roundDistance } from '../../domain/geometry/round-distance.ts';
import type { NearbyEntry } from '../../domain/near/near-groups.ts';
import { LOCALES } from '../../domain/languages.ts';
import type { I18n } from '../atlas/i18n-context.ts';

/** A distance as precise as we may say it, with "about" where it is not certain. */
export function sayDistance(
  { distanceKm, approximate }: Pick<NearbyEntry, 'distanceKm' | 'approximate'>,
  { language, t }: Pick<I18n, 'language' | 't'>,
): string {
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 });
  const km = number.format(roundDistance(distanceKm, approximate));
  return t(approximate ? 'distance.about' : 'distance.exact', { km });
}
