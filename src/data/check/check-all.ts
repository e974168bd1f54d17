import type { Items } from '../schemas/items.ts';
import type { Problem } from '../problems/problems.ts';
import { checkContact } from './check-contact.ts';
import { checkIds } from './check-ids.ts';
import { checkLinks } from './check-links.ts';
import { checkPictures } from './check-pictures.ts';
import { checkPlaces } from './check-places.ts';
import { checkTexts } from './check-texts.ts';
import { checkSpelling } from './check-spelling.ts';
import { checkTerms } from './check-terms.ts';
import { checkWording } from './check-wording.ts';
import { textsOf } from './texts-in.ts';

/** What only shows when files are held against each other, or needs more than a schema. */
export function checkAll(items: Items): Problem[] {
  const texts = textsOf(items);
  const glossary = items.glossary.map(({ value }) => value);
  return [
    ...checkIds(items),
    ...checkTexts(items),
    ...checkContact(items),
    ...checkPictures(items),
    ...checkLinks(items),
    ...checkPlaces(items),
    ...checkWording(texts),
    ...checkTerms(texts, glossary),
    ...checkSpelling(texts, items),
  ];
}
