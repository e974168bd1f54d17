/** A code by which the statistics of a country name a commune. */
export const OFFICIAL_CODE = /^[A-Z0-9]{1,12}$/i;

/** Any country's postcode: letters and digits, in groups or not (UPU, S42). */
export const POSTCODE = /^(?=.*\d)[A-Z0-9](?:[A-Z0-9 -]{0,8}[A-Z0-9])?$/i;

/** Which postcodes are not of the map's countries is not known. */
export const FOREIGN_POSTCODE = /(?!)/;

/** A postcode of four to six digits at the start or the end of a text. */
export const POSTCODE_IN_TEXT =
  /^(?:[A-Z]{1,2}-\s?)?(\d{4,6})()(?=$|[\s,]|[–-]\s*\p{L})|(?<=^|[\s,(–-])(?:[A-Z]{1,2}-)?(\d{4,6})$/u;

/** Postcodes alone, one after the other: "59000 / 59800". */
export const POSTCODES_ALONE = /^\d{4,6}(?:[\s,/–-]+\d{4,6})+$/;
/** Each of them. */
export const EACH_POSTCODE = /\d{4,6}/g;
