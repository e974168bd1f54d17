import type { Language } from '../../domain/languages.ts';
import { MATRIX_ORDERS } from '../../domain/lib/orders.ts';
import { FACET_NAMES, FACETS } from '../../domain/query/facets/facets.ts';
import type { Reach } from '../../domain/near/reach.ts';
import { PLAIN_TIMELINE, SHADES, type Near, type Page, type UrlState } from './url-state.ts';
import { writeWindow } from './url-time.ts';

function nearText(near: Near): string {
  if (near.kind === 'place') return near.placeId;
  if (near.kind === 'locality') return near.id;
  // Three decimals are about a hundred metres: near enough to share, not a doorstep.
  return near.kind === 'here' ? 'here' : `${near.point[1].toFixed(3)},${near.point[0].toFixed(3)}`;
}

const reachText = ({ unit, amount }: Reach) =>
  unit === 'km' ? `${amount}km` : `${amount}min-${unit}`;

/** The path of a page in a language, below the site's root and without a slash before it. */
export function pagePath(language: Language, page: Page): string {
  if ('id' in page) {
    const word = page.kind === 'place' ? 'places' : page.kind;
    return `${language}/${word}/${page.id}/`;
  }
  return page.kind === 'map' || page.kind === 'missing'
    ? `${language}/`
    : `${language}/${page.kind}/`;
}

/** Writes the address of a state, below the site's root: `/nl/?years=2008-2012`. */
export function writeUrl(state: UrlState): string {
  const { ficheId, query, near, reach, view, timeline } = state;
  const { window, reading, now, longer, ended } = query.time;
  const parts: [string, string][] = [
    ['fiche', ficheId ?? ''],
    ['only', state.guideOnly ? 'guide' : ''],
    ['order', state.matrixOrder === MATRIX_ORDERS[0] ? '' : state.matrixOrder],
    ['q', query.text],
    ...FACET_NAMES.map((name): [string, string] => [FACETS[name].parameter, query[name].join(',')]),
    ['years', window ? writeWindow(window) : ''],
    ['reading', reading === 'ran' ? '' : reading],
    ['now', now ? '1' : ''],
    ['longer', longer === null ? '' : String(longer)],
    ['ended', ended ? '1' : ''],
    ['undated', query.undated ? '1' : ''],
    ['near', near ? nearText(near) : ''],
    ['within', reach ? reachText(reach) : ''],
    ['shade', state.shade === SHADES[0] ? '' : state.shade],
    ['view', view ? [...view.center.map((d) => d.toFixed(4)), view.zoom].join(',') : ''],
    ['sort', timeline.sort === PLAIN_TIMELINE.sort ? '' : timeline.sort],
    ['group', timeline.group === PLAIN_TIMELINE.group ? '' : timeline.group],
    ['band', timeline.tall ? 'tall' : ''],
    ['pictures', state.withoutPictures ? 'no' : ''],
    ['data', state.data ?? ''],
    ['columns', state.columns ?? ''],
  ];
  const search = parts
    .filter(([, value]) => value !== '')
    .map(
      ([key, value]) =>
        `${key}=${encodeURIComponent(value).replace(/%2C|%2F/g, decodeURIComponent)}`,
    )
    .join('&');
  const path = `/${pagePath(state.language, state.page)}`;
  return search ? `${path}?${search}` : path;
}
