import { IS_BELGIAN } from '#map';
import * as belgium from '../belgium/postcode.ts';
import * as elsewhere from '../elsewhere/postcode.ts';

const own: Pick<typeof belgium, keyof typeof elsewhere> = IS_BELGIAN ? belgium : elsewhere;

/** How the country writes its postcodes and codes. */
export const {
  EACH_POSTCODE,
  FOREIGN_POSTCODE,
  OFFICIAL_CODE,
  POSTCODE,
  POSTCODE_IN_TEXT,
  POSTCODES_ALONE,
} = own;
