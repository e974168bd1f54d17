import { IS_BELGIAN } from '#map';
import * as belgium from '../belgium/clock-and-phone.ts';
import * as elsewhere from '../elsewhere/clock-and-phone.ts';

const own: typeof elsewhere = IS_BELGIAN ? belgium : elsewhere;

/** The country's clock, holidays and telephone numbers. */
export const { HOLIDAYS, PHONE_COUNTRY, TIME_ZONE } = own;
