import { IS_BELGIAN } from '#map';
import * as belgium from '../belgium/region-of-nis.ts';
import * as elsewhere from '../elsewhere/region-of-nis.ts';

const own: Pick<typeof belgium, keyof typeof elsewhere> = IS_BELGIAN ? belgium : elsewhere;

/** The region of a code. */
export const { regionOfNis } = own;
