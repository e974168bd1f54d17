import { bareName, nameRead } from '../../domain/places/bare-name.ts';
import type { Term } from '../../domain/model.ts';
import type { PlaceHit } from '../../domain/places/place-search.ts';
import type { HitGroup, SiteHit } from '../../state/search/site-hit.ts';

/** What the field may mean by what was typed, or the places chosen last. */
export type Suggestion =
  | { readonly group: 'search'; readonly text: string; readonly count: number | null }
  | { readonly group: 'initiative' | 'fiche' | 'organisation'; readonly hit: SiteHit }
  | { readonly group: 'theme'; readonly theme: Term; readonly count: number }
  | { readonly group: 'place' | 'recent'; readonly hit: PlaceHit }
  /** The last of the recent places: to forget them. */
  | { readonly group: 'recent'; readonly hit: null }
  /** Where no place is called so: to point at it on the map. */
  | { readonly group: 'point' };

type SuggestionGroup = Suggestion['group'];

/** In the order shown; places come first where they are what was typed. */
const ORDER = ['search', 'initiative', 'theme', 'fiche', 'organisation', 'place'] as const;

/** How many of each group are offered. */
const MOST: Readonly<Record<Exclude<SuggestionGroup, 'search' | 'recent' | 'point'>, number>> = {
  initiative: 4,
  theme: 3,
  fiche: 3,
  organisation: 3,
  place: 8,
};

const GROUP_OF: Readonly<Record<HitGroup, 'initiative' | 'fiche' | 'organisation' | null>> = {
  initiative: 'initiative',
  approach: 'fiche',
  challenge: 'fiche',
  organisation: 'organisation',
  // Places are found with their postcodes and spoken forms, see `placeSearch`.
  place: null,
};

interface Found {
  readonly text: string;
  /** How many initiatives have the words; null where that is not known (yet). */
  readonly count: number | null;
  readonly hits: readonly SiteHit[];
  readonly themes: readonly { readonly theme: Term; readonly count: number }[];
  readonly places: readonly PlaceHit[];
}

/**
 * Whether a place is what was typed: a postcode, or a name that begins so. One that is merely
 * spelled alike is, where no fiche has the words.
 */
function isPlace({ text, count, places }: Found): boolean {
  const typed = nameRead(text);
  if (/^\d+$/.test(typed)) return places.length > 0;
  const isNamed = places.some(({ form }) => {
    const bare = form === null ? '' : nameRead(form);
    return bare.startsWith(typed) || bare.replaceAll(' ', '').startsWith(typed);
  });
  return isNamed || (places.length > 0 && count === 0);
}

/** What is offered for a text, group by group, the likeliest first. */
export function suggestionsFor(found: Found): readonly Suggestion[] {
  const { text, count, hits, themes, places } = found;
  const all: Suggestion[] = [
    { group: 'search', text: text.trim(), count },
    ...hits.flatMap((hit): Suggestion[] => {
      const group = GROUP_OF[hit.group];
      return group ? [{ group, hit }] : [];
    }),
    ...themes.map((one): Suggestion => ({ group: 'theme', ...one })),
    ...places.map((hit): Suggestion => ({ group: 'place', hit })),
  ];
  const order = isPlace(found) ? ['place' as const, ...ORDER.slice(0, -1)] : ORDER;
  const offered = order.flatMap((group) => {
    const some = all.filter((one) => one.group === group);
    return group === 'search' ? some : some.slice(0, MOST[group]);
  });
  return places.length > 0 ? offered : [...offered, { group: 'point' }];
}

/** The themes that a text may mean by their names or other words, in any language. */
export function themesFor(text: string, themes: readonly Term[]): readonly Term[] {
  const typed = bareName(text);
  if (typed.length < 2) return [];
  return themes.filter(({ label, aliases = [] }) =>
    [...Object.values(label), ...aliases].some((form) =>
      bareName(form)
        .split(' ')
        .some((word) => word.startsWith(typed)),
    ),
  );
}
