import { IS_BELGIAN } from '#map';
import * as belgium from '../belgium/province.ts';
import * as elsewhere from '../elsewhere/province.ts';

const own: Pick<typeof belgium, keyof typeof elsewhere> = IS_BELGIAN ? belgium : elsewhere;

/** The parts of the country. */
export const { provinceOf, provinceOfNis, provinceOfPostcode } = own;
