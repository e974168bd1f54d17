import { GROUPINGS, MATRIX_ORDERS, SORTS } from '../../domain/lib/orders.ts';
import { isLanguage, type Language } from '../../domain/languages.ts';
import { eachFacet, FACETS, type Chosen } from '../../domain/query/facets/facets.ts';
import { EMPTY_QUERY, type Query } from '../../domain/query/query.ts';
import { MOST, REACH_UNITS, type Reach } from '../../domain/near/reach.ts';
import { READINGS, type TimeQuestion } from '../../domain/time/time-question.ts';
import { pageOf } from './page-of.ts';
import {
  SHADES,
  type TimelineState,
  type Known,
  type MapView,
  type Near,
  type Notice,
  type UrlState,
} from './url-state.ts';
import { isTurned, readWindow } from './url-time.ts';

class Reader {
  readonly notices: Notice[] = [];
  constructor(private readonly params: URLSearchParams) {}

  text(parameter: string): string {
    return this.params.get(parameter) ?? '';
  }

  reject(parameter: string, value = this.text(parameter), more: Partial<Notice> = {}): null {
    this.notices.push({ parameter, value: value.slice(0, 80), ...more });
    return null;
  }

  list(parameter: string, isKnown: (id: string) => boolean): string[] {
    const named = [...new Set(this.text(parameter).split(',').filter(Boolean))];
    return named.filter((id) => isKnown(id) || this.reject(parameter, id));
  }

  chosen(known: Known): Chosen {
    return eachFacet((name) => {
      const { parameter, isOption } = FACETS[name];
      return this.list(parameter, (id) => isOption(id, known));
    }) as unknown as Chosen;
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
      window: years
        ? (readWindow(years) ?? this.reject('years', years, { isTurned: isTurned(years) }))
        : null,
      reading: this.word('reading', READINGS),
      now: this.text('now') === '1',
      longer: isNumber ? Number(longer) : longer ? this.reject('longer') : null,
      ended: this.text('ended') === '1',
    };
  }

  timeline(): TimelineState {
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
    if (LOCALITY.test(text)) return { kind: 'locality', id: text };
    return this.reject('near');
  }

  reach(): Reach | null {
    const text = this.text('within');
    if (!text) return null;
    const [, digits, km, minutes] = REACH.exec(text) ?? [];
    const unit = REACH_UNITS.find((one) => one === (km ?? minutes));
    const amount = Number(digits);
    return unit && amount <= MOST[unit] ? { unit, amount } : this.reject('within');
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

/** Longer than any address of data, in letters. */
const MOST_ADDRESS = 2000;
/** A slug with a letter in it: digits alone are a NIS code, and a known one is a place. */
const LOCALITY = /^(?=.{1,60}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/;
/** `2km`, `15min-foot`, `20min-bike`. */
const REACH = /^([1-9]\d{0,2})(?:(km)|min-(foot|bike))$/;

function numbers(text: string): number[] | null {
  const parts = text.split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  return parts.some(Number.isNaN) ? null : parts;
}

function isPosition(lat: number | undefined, lng: number | undefined): boolean {
  return lat !== undefined && lng !== undefined && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
}

/**
 * Reads an address below the site's root. What cannot be followed is left out and told in `notices`.
 * @param path such as `/nl/fiche/calame/`
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
  const isSound = (first === undefined || isLanguage(first)) && rest.length === 0;
  const query: Query = {
    ...EMPTY_QUERY,
    text: reader.text('q').slice(0, 200),
    ...reader.chosen(known),
    time: reader.time(),
    undated: reader.text('undated') === '1',
  };
  const state: UrlState = {
    language,
    page: isSound ? pageOf(section, id, known) : { kind: 'missing' },
    ficheId: reader.list('fiche', (one) => known.fiches.has(one))[0] ?? null,
    guideOnly: reader.text('only') === 'guide',
    matrixOrder: reader.word('order', MATRIX_ORDERS),
    query,
    near: reader.near(known),
    reach: reader.reach(),
    shade: reader.word('shade', SHADES),
    view: reader.view(),
    timeline: reader.timeline(),
    withoutPictures: reader.text('pictures') === 'no',
    data: reader.text('data').slice(0, MOST_ADDRESS) || null,
    columns: reader.text('columns').slice(0, MOST_ADDRESS) || null,
  };
  return { state, notices: reader.notices };
}
