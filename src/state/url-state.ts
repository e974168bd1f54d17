import { GROUPINGS, SORTS, type Grouping, type Sort } from '../domain/arrange.ts';
import { BASES, LANGUAGES, type Basis, type Dataset, type Language } from '../domain/model.ts';
import { EMPTY_QUERY, type Query } from '../domain/query.ts';
import { READINGS, type TimeQuestion } from '../domain/time-question.ts';
import { readWindow, writeWindow } from './url-time.ts';

/** Where "near" is measured from; `here` is this device's own place, which no address carries. */
export type Near =
  | { readonly kind: 'place'; readonly placeId: string }
  | { readonly kind: 'point'; readonly point: readonly [number, number] }
  | { readonly kind: 'here' };

/** Centre in degrees, [lat, lng] as Leaflet writes it, and zoom. */
interface MapView {
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** How the timeline is laid out. */
export interface BandState {
  readonly sort: Sort;
  readonly group: Grouping;
  /** Opened to its full height, each row with its name. */
  readonly tall: boolean;
}

export const PLAIN_BAND: BandState = { sort: 'start', group: 'none', tall: false };

/** All that a person would share, as the address says it. */
export interface UrlState {
  readonly language: Language;
  readonly ficheId: string | null;
  readonly query: Query;
  readonly near: Near | null;
  readonly view: MapView | null;
  readonly band: BandState;
}

/** A part of an address that could not be followed, for the person to read. */
export interface Notice {
  readonly parameter: string;
  readonly value: string;
}

/** The ids that an address may name. */
export interface Known {
  readonly fiches: ReadonlySet<string>;
  readonly approaches: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
}

const ids = (items: readonly { id: string }[]) => new Set(items.map((item) => item.id));

/** Collects the ids of a dataset that an address may name. */
export function knownIds(dataset: Dataset): Known {
  return {
    fiches: ids([...dataset.initiatives, ...dataset.approaches, ...dataset.challenges]),
    approaches: ids(dataset.approaches),
    places: ids(dataset.places),
    organisations: ids(dataset.organisations),
    themes: ids(dataset.themes),
  };
}

/** True for one of the three languages of the path. */
export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

class Reader {
  readonly notices: Notice[] = [];
  constructor(private readonly params: URLSearchParams) {}

  text(parameter: string): string {
    return this.params.get(parameter) ?? '';
  }

  reject(parameter: string, value = this.text(parameter)): null {
    this.notices.push({ parameter, value: value.slice(0, 80) });
    return null;
  }

  list<T extends string>(parameter: string, known: { has(id: string): boolean }): T[] {
    const named = [...new Set(this.text(parameter).split(',').filter(Boolean))];
    return named.filter((id): id is T => {
      if (!known.has(id)) this.reject(parameter, id);
      return known.has(id);
    });
  }

  /** One of a few words; the first of them where nothing else is said. */
  word<T extends string>(parameter: string, words: readonly [T, ...T[]]): T {
    const text = this.text(parameter);
    const word = words.find((one) => one === text);
    if (text && !word) this.reject(parameter);
    return word ?? words[0];
  }

  time(): TimeQuestion {
    const [years, longer] = [this.text('years'), this.text('longer')];
    const isNumber = /^[1-9]\d{0,2}$/.test(longer);
    return {
      window: years ? (readWindow(years) ?? this.reject('years')) : null,
      reading: this.word('reading', READINGS),
      longer: isNumber ? Number(longer) : longer ? this.reject('longer') : null,
      ended: this.text('ended') === '1',
    };
  }

  band(): BandState {
    return {
      sort: this.word('sort', SORTS),
      group: this.word('group', GROUPINGS),
      tall: this.text('band') === 'tall',
    };
  }

  near(known: Known): Near | null {
    const text = this.text('near');
    if (!text) return null;
    if (text === 'here') return { kind: 'here' };
    if (known.places.has(text)) return { kind: 'place', placeId: text };
    const point = numbers(text);
    if (point?.length === 2 && isPosition(point[0], point[1])) {
      return { kind: 'point', point: [point[1]!, point[0]!] };
    }
    return this.reject('near');
  }

  view(): MapView | null {
    const text = this.text('view');
    if (!text) return null;
    const [lat, lng, zoom, ...rest] = numbers(text) ?? [];
    if (isPosition(lat, lng) && zoom !== undefined && zoom >= 0 && zoom <= 20 && !rest.length) {
      return { center: [lat!, lng!], zoom };
    }
    return this.reject('view');
  }
}

function numbers(text: string): number[] | null {
  const parts = text.split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  return parts.some(Number.isNaN) ? null : parts;
}

function isPosition(lat: number | undefined, lng: number | undefined): boolean {
  return lat !== undefined && lng !== undefined && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
}

/**
 * Reads an address below the site's root. What cannot be followed is left out and told in `notices`.
 * @param path such as `/nl/fiche/calame`
 * @param search such as `?years=2008-2012`, with or without the question mark
 */
export function readUrl(
  path: string,
  search: string,
  known: Known,
  fallback: Language,
): { state: UrlState; notices: readonly Notice[] } {
  const reader = new Reader(new URLSearchParams(search));
  const [first, section, id, ...rest] = path.split('/').filter(Boolean);
  const language = isLanguage(first) ? first : fallback;
  const followed =
    (first === undefined || isLanguage(first)) &&
    (section === undefined || (section === 'fiche' && id !== undefined && known.fiches.has(id))) &&
    rest.length === 0;
  if (!followed) reader.reject('path', path);
  const query: Query = {
    ...EMPTY_QUERY,
    text: reader.text('q').slice(0, 200),
    approaches: reader.list('approach', known.approaches),
    bases: reader.list<Basis>('basis', new Set<string>(BASES)),
    places: reader.list('place', known.places),
    initiators: reader.list('by', known.organisations),
    themes: reader.list('theme', known.themes),
    time: reader.time(),
    undated: reader.text('undated') === '1',
  };
  const state: UrlState = {
    language,
    ficheId: section === 'fiche' && id !== undefined && known.fiches.has(id) ? id : null,
    query,
    near: reader.near(known),
    view: reader.view(),
    band: reader.band(),
  };
  return { state, notices: reader.notices };
}

function nearText(near: Near): string {
  if (near.kind === 'place') return near.placeId;
  // Three decimals are about a hundred metres: near enough to share, not a doorstep.
  return near.kind === 'here' ? 'here' : `${near.point[1].toFixed(3)},${near.point[0].toFixed(3)}`;
}

/** Writes the address of a state, below the site's root: `/nl/?years=2008-2012`. */
export function writeUrl({ language, ficheId, query, near, view, band }: UrlState): string {
  const { window, reading, longer, ended } = query.time;
  const parts: [string, string][] = [
    ['q', query.text],
    ['approach', query.approaches.join(',')],
    ['basis', query.bases.join(',')],
    ['place', query.places.join(',')],
    ['by', query.initiators.join(',')],
    ['theme', query.themes.join(',')],
    ['years', window ? writeWindow(window) : ''],
    ['reading', reading === 'ran' ? '' : reading],
    ['longer', longer === null ? '' : String(longer)],
    ['ended', ended ? '1' : ''],
    ['undated', query.undated ? '1' : ''],
    ['near', near ? nearText(near) : ''],
    ['view', view ? [...view.center.map((d) => d.toFixed(4)), view.zoom].join(',') : ''],
    ['sort', band.sort === PLAIN_BAND.sort ? '' : band.sort],
    ['group', band.group === PLAIN_BAND.group ? '' : band.group],
    ['band', band.tall ? 'tall' : ''],
  ];
  const search = parts
    .filter(([, value]) => value !== '')
    .map(
      ([key, value]) =>
        `${key}=${encodeURIComponent(value).replace(/%2C|%2F/g, decodeURIComponent)}`,
    )
    .join('&');
  const path = ficheId ? `/${language}/fiche/${ficheId}/` : `/${language}/`;
  return search ? `${path}?${search}` : path;
}
