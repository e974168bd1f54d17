import type { Language } from '../languages.ts';

/**
 * What months are called. The platform says the same (`Intl.DateTimeFormat`, by which the test checks
 * this), but the first time that it is asked it reads for 30 ms and more, before the list can stand.
 */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};
