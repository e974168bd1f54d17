import { LANGUAGES, type Localised } from '../languages.ts';
import { OFFICIAL_LANGUAGES } from '../country/official-names.ts';
import { inEveryLanguage, type PlaceName } from '../country/place-name.ts';

/** A name as the data have it: in the official languages, and in others where it is one of their own. */
export function briefName(name: Localised): PlaceName {
  const official = Object.fromEntries(OFFICIAL_LANGUAGES.map((one) => [one, name[one]]));
  const implied = inEveryLanguage(official);
  return Object.fromEntries(
    LANGUAGES.filter((one) => OFFICIAL_LANGUAGES.includes(one) || name[one] !== implied[one]).map(
      (one) => [one, name[one]],
    ),
  );
}
