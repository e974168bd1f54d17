import type { Items } from '../items.ts';
import type { Problem } from '../problems.ts';
import { checkIds } from './check-ids.ts';
import { checkLinks } from './check-links.ts';
import { checkPlaces } from './check-places.ts';
import { checkTexts } from './check-texts.ts';

/** What only shows when files are held against each other, or needs more than a schema. */
export function checkAll(items: Items): Problem[] {
  return [...checkIds(items), ...checkTexts(items), ...checkLinks(items), ...checkPlaces(items)];
}
