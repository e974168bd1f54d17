import { eachLanguage, FIRST_LANGUAGE } from '../../../domain/languages.ts';
import { blankFields, formOf } from './form.ts';
import { isFeature, type Edited, type Value } from '../edited-kinds.ts';
import { OFFICIAL_LANGUAGES } from '../../../domain/country/official-names.ts';

/** What a new approach is drawn as until its editor chooses: the ink of the approaches' own principles. */
const FIRST_COLOUR = '#5A564C';

/** A new thing with its name in one language, and nothing else filled in. */
export function newThing(kind: Edited, id: string, name: string): Value {
  const fields = blankFields(formOf(kind));
  const inFirst = eachLanguage((language) => (language === FIRST_LANGUAGE ? name : ''));
  if (kind === 'organisation') {
    return { id, ...fields, name: eachLanguage(() => name) };
  }
  if (kind === 'place') {
    const about = {
      level: 'site',
      name: Object.fromEntries(
        OFFICIAL_LANGUAGES.map((one, index) => [one, index === 0 ? name : '']),
      ),
      approximate: true,
      radius: 300,
    };
    return { type: 'Feature', id, properties: { ...fields, ...about }, geometry: null };
  }
  const titled = {
    ...fields,
    title: inFirst,
    ...('shortTitle' in fields ? { shortTitle: inFirst } : {}),
    ...('colour' in fields ? { colour: FIRST_COLOUR } : {}),
  };
  return isFeature(kind)
    ? { type: 'Feature', id, geometry: null, properties: titled }
    : { id, ...titled };
}
