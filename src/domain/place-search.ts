import { LANGUAGES, type Place } from './model.ts';

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\b(st|ste)[.\s-]/g, 'saint ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

const LEVELS = ['commune', 'section', 'neighbourhood', 'site', 'region'];

/** A place that a typed text may mean, with the postcode that was typed, if it was one. */
export interface PlaceHit {
  readonly place: Place;
  readonly postcode: string | null;
}

function rank(place: Place, typed: string): number | null {
  const names = [...LANGUAGES.map((language) => place.name[language]), ...place.aliases].map(bare);
  if (names.includes(typed)) return 0;
  if (names.some((name) => name.startsWith(typed))) return 1;
  if (names.some((name) => name.split(' ').some((word) => word.startsWith(typed)))) return 2;
  return names.some((name) => name.includes(typed)) ? 3 : null;
}

/**
 * Places by name in any language, spoken form or postcode; accents and hyphens do not matter.
 * The best match first, then communes before smaller places. A postcode gives its nearest place:
 * 1020 is Laken, not the whole City of Brussels.
 */
export function searchPlaces(
  text: string,
  places: readonly Place[],
  most = 8,
): readonly PlaceHit[] {
  const typed = bare(text);
  if (!typed) return [];
  if (/^\d{1,4}$/.test(typed)) {
    return places
      .flatMap((place) => {
        const postcode = place.postcodes.find((code) => code.startsWith(typed));
        return postcode ? [{ place, postcode }] : [];
      })
      .sort((a, b) => a.postcode.localeCompare(b.postcode) || byLevel(b.place, a.place))
      .slice(0, most);
  }
  return places
    .flatMap((place) => {
      const score = rank(place, typed);
      return score === null ? [] : [{ place, postcode: null, score }];
    })
    .sort((a, b) => a.score - b.score || byLevel(a.place, b.place))
    .slice(0, most)
    .map(({ place }) => ({ place, postcode: null }));
}

const byLevel = (a: Place, b: Place) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
