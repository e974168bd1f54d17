import en from '../src/i18n/en.ts';
import fr from '../src/i18n/fr.ts';
import nl from '../src/i18n/nl.ts';
import enPage from '../src/i18n/page/en.ts';
import frPage from '../src/i18n/page/fr.ts';
import nlPage from '../src/i18n/page/nl.ts';

/** The interface texts of each language, as written, by the file that they stand in. */
export const TEXT_FILES = {
  nl,
  fr,
  en,
  'page/nl': nlPage,
  'page/fr': frPage,
  'page/en': enPage,
};

/** All interface texts of each language, as written. */
export const TEXTS = {
  nl: { ...nl, ...nlPage },
  fr: { ...fr, ...frPage },
  en: { ...en, ...enPage },
};
