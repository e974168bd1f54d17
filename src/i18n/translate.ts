import { parse } from '@formatjs/icu-messageformat-parser';
import { formatToParts, type Formats, type Formatters } from 'intl-messageformat';
import { memo } from '../domain/lib/memo.ts';
import { LOCALES, type Language } from '../domain/languages.ts';
import { plainNumber } from './plain-number.ts';
import type { MessageKey, Messages } from './messages.ts';

type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Our texts say how to write a number or a date by a skeleton, not by a name from a list. */
const UNNAMED: Formats = { number: {}, date: {}, time: {} };

/** The same maker, that makes each thing once: one of `Intl` takes longer to make than to use. */
function once<Options, Made>(make: (locale: string, options?: Options) => Made) {
  const made = new Map<string, Made>();
  return (locales: string | string[] | undefined, options?: Options): Made => {
    const key = JSON.stringify([locales, options]);
    const known = made.get(key) ?? make(String(locales), options);
    made.set(key, known);
    return known;
  };
}

/** Those of all texts: `IntlMessageFormat` makes them anew for each, and asks for its locale each time. */
const FORMATTERS: Formatters = {
  getNumberFormat: once((locale, options?: Intl.NumberFormatOptions) =>
    options
      ? new Intl.NumberFormat(locale, options)
      : ({ format: (value) => plainNumber(Number(value), locale) } as Intl.NumberFormat),
  ),
  getDateTimeFormat: once(
    (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
  ),
  getPluralRules: once(
    (locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
  ),
};

/** The build ships texts parsed; in development and in tests each is parsed when it is first said. */
const parsed = memo((message) => parse(message));

/** Gives the function that turns a key and its values into a text of the language. */
export function translator(language: Language, messages: Messages): Translate {
  return (key, values) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`The text "${key}" is not loaded yet`);
    // Nothing to fill in: said as it stands, and the build leaves such texts unparsed.
    if (typeof message === 'string' && !message.includes('{')) return message;
    return formatToParts(
      typeof message === 'string' ? parsed(message) : message,
      LOCALES[language],
      FORMATTERS,
      UNNAMED,
      values,
    )
      .map((part) => String(part.value))
      .join('');
  };
}
