import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES, type Language } from '../domain/languages.ts';
import type { MessageKey, Messages } from './messages.ts';

type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Gives the function that turns a key and its values into a text of the language. */
export function translator(language: Language, messages: Messages): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`The text "${key}" is not loaded yet`);
    // Nothing to fill in: said as it stands, and the build leaves such texts unparsed.
    if (typeof message === 'string' && !message.includes('{')) return message;
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, LOCALES[language]);
      formats.set(key, format);
    }
    return String(format.format(values));
  };
}
