import { memo } from '../domain/lib/memo.ts';

/** The format of numbers in a locale, made once: to make it costs more than to use it. */
const formatOf = memo((locale) => new Intl.NumberFormat(locale));

/**
 * A number as a locale writes it. Whole ones below a thousand are written alike in our languages: those
 * need no format, whose first making has browsers read all that they know of numbers, for 30 ms and more.
 */
export const plainNumber = (value: number, locale: string): string =>
  Number.isInteger(value) && value >= 0 && value < 1000
    ? String(value)
    : formatOf(locale).format(value);
