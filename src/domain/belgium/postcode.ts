/** A NIS code. */
export const OFFICIAL_CODE = /^\d{5}$/;

/** A postcode of Belgium, and nothing else. */
export const POSTCODE = /^[1-9]\d{3}$/;

/** What is a postcode elsewhere: five digits, or four with two letters. */
export const FOREIGN_POSTCODE =
  /^(?:(?!B\b)[A-Z]{1,2}-?\s?)?\d{5}\b|^\d{4}\s?[A-Z]{2}\b(?![A-Za-z])/;

/** A postcode of four digits at the start or the end of a text, however a spreadsheet wrote it. */
export const POSTCODE_IN_TEXT =
  /^(?:B(?:E|e)?[-\s]\s?)?([1-9])[.\s]?(\d{3})(?:[.,]0+)?(?=$|[\s,]|[–-]\s*\p{L})|(?<=^|[\s,(–-])(?:B-)?([1-9]\d{3})$/u;

/** Postcodes alone, one after the other: "1060 / 1070". */
export const POSTCODES_ALONE = /^\d{4}(?:[\s,/–-]+\d{4})+$/;
/** Each of them. */
export const EACH_POSTCODE = /\d{4}/g;
