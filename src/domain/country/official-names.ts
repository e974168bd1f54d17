import { IS_BELGIAN } from '#map';
import * as belgium from '../belgium/official-names.ts';
import * as elsewhere from '../elsewhere/official-names.ts';

const own: Pick<typeof belgium, keyof typeof elsewhere> = IS_BELGIAN ? belgium : elsewhere;

/** The languages that places have names in. */
export const { OFFICIAL_LANGUAGES, otherOfficial } = own;
