import en from '../../src/i18n/en.ts';
import fr from '../../src/i18n/fr.ts';
import nl from '../../src/i18n/nl.ts';
import enDevice from '../../src/i18n/device/en.ts';
import frDevice from '../../src/i18n/device/fr.ts';
import nlDevice from '../../src/i18n/device/nl.ts';
import enEdit from '../../src/i18n/edit/en.ts';
import frEdit from '../../src/i18n/edit/fr.ts';
import nlEdit from '../../src/i18n/edit/nl.ts';
import enFields from '../../src/i18n/fields/en.ts';
import frFields from '../../src/i18n/fields/fr.ts';
import nlFields from '../../src/i18n/fields/nl.ts';
import enNear from '../../src/i18n/near/en.ts';
import frNear from '../../src/i18n/near/fr.ts';
import nlNear from '../../src/i18n/near/nl.ts';
import enPage from '../../src/i18n/page/en.ts';
import frPage from '../../src/i18n/page/fr.ts';
import nlPage from '../../src/i18n/page/nl.ts';
import enShow from '../../src/i18n/show/en.ts';
import frShow from '../../src/i18n/show/fr.ts';
import nlShow from '../../src/i18n/show/nl.ts';
import enTime from '../../src/i18n/time/en.ts';
import frTime from '../../src/i18n/time/fr.ts';
import nlTime from '../../src/i18n/time/nl.ts';

/** The interface texts of each language, as written, by the file that they stand in. */
export const TEXT_FILES = {
  nl,
  fr,
  en,
  'device/nl': nlDevice,
  'device/fr': frDevice,
  'device/en': enDevice,
  'edit/nl': nlEdit,
  'edit/fr': frEdit,
  'edit/en': enEdit,
  'fields/nl': nlFields,
  'fields/fr': frFields,
  'fields/en': enFields,
  'near/nl': nlNear,
  'near/fr': frNear,
  'near/en': enNear,
  'page/nl': nlPage,
  'page/fr': frPage,
  'page/en': enPage,
  'show/nl': nlShow,
  'time/nl': nlTime,
  'show/fr': frShow,
  'time/fr': frTime,
  'show/en': enShow,
  'time/en': enTime,
};

/** All interface texts of each language, as written. */
export const TEXTS = {
  nl: { ...nl, ...nlDevice, ...nlEdit, ...nlFields, ...nlNear, ...nlPage, ...nlShow, ...nlTime },
  fr: { ...fr, ...frDevice, ...frEdit, ...frFields, ...frNear, ...frPage, ...frShow, ...frTime },
  en: { ...en, ...enDevice, ...enEdit, ...enFields, ...enNear, ...enPage, ...enShow, ...enTime },
};
