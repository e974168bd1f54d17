import { MAP, SINGLE_PAGES, type Known, type Page } from './url-state.ts';

/** The kinds of page with an id, by the word of the path; `place` stands in addresses of before. */
const PAGE_WORDS = new Map<string, 'fiche' | 'place' | 'organisation'>([
  ['fiche', 'fiche'],
  ['places', 'place'],
  ['place', 'place'],
  ['organisation', 'organisation'],
]);

/** The page of a path below the language; `missing` where there is none (any more). */
export function pageOf(section: string | undefined, id: string | undefined, known: Known): Page {
  if (section === undefined) return MAP;
  if (id === undefined) {
    const kind = SINGLE_PAGES.find((one) => one === section);
    return { kind: kind ?? 'missing' };
  }
  const ids = { fiche: known.fiches, place: known.places, organisation: known.organisations };
  const kind = PAGE_WORDS.get(section);
  return kind && ids[kind].has(id) ? { kind, id } : { kind: 'missing' };
}
