import MiniSearch from 'minisearch';
import { nameRead } from './bare-name.ts';
import type { Locality } from './locality.ts';
import { INNER_LEVELS, type Place } from '../model.ts';

/** What is found together, the more telling first where two match equally well. */
export const PLACE_GROUPS = [...INNER_LEVELS, 'town', 'region'] as const;
type PlaceGroup = (typeof PLACE_GROUPS)[number];

/** A place, town or landmark that a typed text may mean. */
export interface PlaceHit {
  readonly group: PlaceGroup;
  readonly target: Place | Locality;
  /** The postcode that was typed or begun, if it was one. */
  readonly postcode: string | null;
  /** The form of its name that was met, as written; null for a postcode or a slip of the keys. */
  readonly form: string | null;
}

/** Gives what a typed text may mean, grouped: the group with the best match first. */
export type PlaceSearch = (text: string) => readonly PlaceHit[];

interface Entry {
  readonly id: string;
  readonly group: PlaceGroup;
  readonly target: Place | Locality;
  readonly forms: readonly { readonly written: string; readonly bare: string }[];
}

/** How many of each group are given. */
const MOST = 5;

const groupOf = (target: Place | Locality): PlaceGroup => {
  if (!('kind' in target)) return target.level;
  return target.kind === 'station' || target.kind === 'park' ? 'site' : target.kind;
};

function entryOf(target: Place | Locality): Entry {
  const written = [...new Set([...Object.values(target.name), ...target.aliases])];
  return {
    id: target.id,
    group: groupOf(target),
    target,
    forms: written.map((form) => ({ written: form, bare: nameRead(form) })),
  };
}

/** How much is typed before a name without its spaces is thought of. */
const JOINED = 5;

/** How well a form meets what was typed: 0 is the whole name, 3 a part of a word; null is not. */
function fit(bare: string, typed: string): number | null {
  if (bare === typed) return 0;
  if (bare.startsWith(typed)) return 1;
  const words = bare.split(' ');
  if (words.some((word) => word.startsWith(typed))) return 2;
  const joined = () => words.some((_, index) => words.slice(index).join('').startsWith(typed));
  if (typed.length >= JOINED && joined()) return 2;
  return typed.length > 2 && bare.includes(typed) ? 3 : null;
}

interface Scored {
  readonly hit: PlaceHit;
  /** Less is better. */
  readonly score: number;
}

/** Those whose name holds what was typed. */
function byName(entries: readonly Entry[], typed: string): readonly Scored[] {
  return entries.flatMap(({ group, target, forms }) => {
    const [best] = forms
      .flatMap(({ written, bare }) => {
        const score = fit(bare, typed);
        return score === null ? [] : [{ written, score }];
      })
      .sort((a, b) => a.score - b.score);
    if (!best) return [];
    const hit: PlaceHit = { group, target, postcode: null, form: best.written };
    return [{ hit, score: best.score }];
  });
}

function byPostcode(entries: readonly Entry[], typed: string): readonly Scored[] {
  return entries.flatMap(({ group, target }) => {
    const postcode = target.postcodes.find((code) => code.startsWith(typed));
    if (postcode === undefined) return [];
    return [{ hit: { group, target, postcode, form: null }, score: Number(postcode) }];
  });
}

/** A postcode means its most specific place first: 1020 is Laken, not the whole City of Brussels. */
const SPECIFIC_FIRST: readonly PlaceGroup[] = [...INNER_LEVELS.toReversed(), 'town', 'region'];

/** In groups, the one with the best match first; stable, so that larger towns stay first. */
function grouped(scored: readonly Scored[], order: readonly PlaceGroup[]): readonly PlaceHit[] {
  const groups = order
    .map((group) =>
      scored.filter(({ hit }) => hit.group === group).sort((a, b) => a.score - b.score),
    )
    .filter(({ length }) => length > 0);
  return groups
    .sort((a, b) => a[0]!.score - b[0]!.score)
    .flatMap((group) => group.slice(0, MOST).map(({ hit }) => hit));
}

/** Indexes the words of names. */
function indexNames(entries: readonly Entry[]) {
  const index = new MiniSearch<{ id: string; names: string }>({
    fields: ['names'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  index.addAll(
    entries.map(({ id, forms }) => ({ id, names: forms.map(({ bare }) => bare).join(' ') })),
  );
  return index;
}

/**
 * Makes a search of places and localities by name in any language, spoken form or postcode.
 * Accents and hyphens do not matter, and where nothing is called so a slip of the keys is forgiven.
 */
export function placeSearch(
  places: readonly Place[],
  localities: readonly Locality[],
): PlaceSearch {
  const entries = [...places, ...localities].map(entryOf);
  // Made at the first slip: most of what is typed is the beginning of a name.
  let index: ReturnType<typeof indexNames> | null = null;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));

  const slips = (typed: string): readonly Scored[] => {
    const options = {
      prefix: (term: string) => term.length > 3,
      fuzzy: (term: string) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
    };
    index ??= indexNames(entries);
    const all = index.search(typed, { ...options, combineWith: 'AND' });
    // "Place Flagey" is called Flagey: what one word finds is better than nothing.
    const found = all.length > 0 ? all : index.search(typed, { ...options, combineWith: 'OR' });
    const [best] = found;
    return found
      .filter(({ score }) => score > best!.score / 2)
      .flatMap(({ id, score }): Scored[] => {
        const entry = byId.get(String(id));
        if (!entry) return [];
        const { group, target } = entry;
        return [{ hit: { group, target, postcode: null, form: null }, score: -score }];
      });
  };

  return (text) => {
    const typed = nameRead(text);
    if (!typed) return [];
    if (/^\d+$/.test(typed)) return grouped(byPostcode(entries, typed), SPECIFIC_FIRST);
    const named = byName(entries, typed);
    return grouped(named.length > 0 ? named : slips(typed), PLACE_GROUPS);
  };
}
