import { IS_BELGIAN } from '#map';
import * as belgium from '../belgium/coordinate-systems.ts';
import * as elsewhere from '../elsewhere/coordinate-systems.ts';

const own: Pick<typeof belgium, keyof typeof elsewhere> = IS_BELGIAN ? belgium : elsewhere;

/** The coordinate systems of the country's maps. */
export const { COUNTRY_SYSTEMS, FIRST_SYSTEMS } = own;
