/** Where holidays are those of Belgium; the point is Brussels. Degrees. */
export const HOLIDAYS = {
  lat: 50.8467,
  lon: 4.3525,
  address: { country_code: 'be', state: '' },
};

/** The zone of its clocks (IANA). */
export const TIME_ZONE = 'Europe/Brussels';

/** Whose telephone numbers are written without their country. */
export const PHONE_COUNTRY = 'BE';
