import { COUNTRIES, TIME_ZONE as STATED } from '#map';
import { MIDDLE } from './extent.ts';

const [country = ''] = COUNTRIES;

/** Where holidays are those of the map's first country. Degrees. */
export const HOLIDAYS = {
  lat: MIDDLE[1],
  lon: MIDDLE[0],
  address: { country_code: country.toLowerCase(), state: '' },
};

/** The zone of its clocks (IANA). */
export const TIME_ZONE = STATED;

/** Whose telephone numbers are written without their country. */
export const PHONE_COUNTRY = country;
