import { IS_BELGIAN } from '#map';
import * as belgium from '../belgium/extent.ts';
import * as elsewhere from '../elsewhere/extent.ts';

const own: Pick<typeof belgium, keyof typeof elsewhere> = IS_BELGIAN ? belgium : elsewhere;

/** Where the country lies. */
export const { inCountry, MIDDLE, onGround } = own;
