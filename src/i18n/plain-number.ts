const formats = new Map<string, Intl.NumberFormat>();

/** The format of numbers in a locale, made once: to make it costs more than to use it. */
function formatOf(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format;
}

/**
 * A number as a locale writes it. Whole ones below a thousand are written alike in our languages: those
 * need no format, whose first making has browsers read all that they know of numbers, for 30 ms and more.
 */
export const plainNumber = (value: number, locale: string): string =>
  Number.isInteger(value) && value >= 0 && value < 1000
    ? String(value)
    : formatOf(locale).format(value);
