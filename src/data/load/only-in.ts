import { type Localised, eachLanguage } from '../../domain/languages.ts';

/**
 * A text that was fetched in one language: it says the same whichever is asked for. Who changes the
 * language gets all texts anew.
 */
export const onlyIn = (text: string): Localised => eachLanguage(() => text);
