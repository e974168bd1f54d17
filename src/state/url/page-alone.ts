import { MATRIX_ORDERS } from '../../domain/lib/orders.ts';
import { EMPTY_QUERY } from '../../domain/query/query.ts';
import { PLAIN_TIMELINE, SHADES, type Page, type UrlState } from './url-state.ts';
import { writeUrl } from './write-url.ts';

/**
 * The path of a page by itself, below the root of the site: of the same data, without what is asked
 * and looked at besides.
 */
export function pageAlone({ language, data, columns }: UrlState, page: Page): string {
  return writeUrl({
    language,
    page,
    data,
    columns,
    ficheId: null,
    guideOnly: false,
    matrixOrder: MATRIX_ORDERS[0],
    query: EMPTY_QUERY,
    near: null,
    reach: null,
    shade: SHADES[0],
    view: null,
    timeline: PLAIN_TIMELINE,
    withoutPictures: false,
  }).slice(1);
}
