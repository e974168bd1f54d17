import { LANGUAGES, type Language } from '../languages.ts';

/**
 * What one types for what OpenStreetMap writes, with bars between several; all in small letters. In a
 * language that is not here one types what OpenStreetMap does.
 */
const WORDS: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  nl: {
    Mo: 'maandag|maandags|ma',
    Tu: 'dinsdag|dinsdags|di',
    We: 'woensdag|woensdags|wo|woe',
    Th: 'donderdag|donderdags|do',
    Fr: 'vrijdag|vrijdags|vr|vrij',
    Sa: 'zaterdag|zaterdags|za|zat',
    Su: 'zondag|zondags|zo|zon',
    'Mo-Su': 'elke dag|alle dagen|dagelijks',
    PH: 'feestdag|feestdagen',
    SH: 'schoolvakantie|schoolvakanties',
    off: 'gesloten|dicht',
    '-': 'tot en met|t/m|tot',
    ',': 'en',
    '': 'van|op|uur|u|open',
  },
  fr: {
    Mo: 'lundi|lundis|lu|lun',
    Tu: 'mardi|mardis|ma|mar',
    We: 'mercredi|mercredis|me|mer',
    Th: 'jeudi|jeudis|je|jeu',
    Fr: 'vendredi|vendredis|ve|ven',
    Sa: 'samedi|samedis|sa|sam',
    Su: 'dimanche|dimanches|di|dim',
    'Mo-Su': 'tous les jours|chaque jour',
    PH: 'jour férié|jours fériés',
    SH: 'vacances scolaires',
    off: 'fermé|fermée',
    '-': 'jusqu’à|jusqu’au|au|à',
    ',': 'et',
    '': 'du|de|des|le|les|ouvert|ouverte',
  },
  en: {
    Mo: 'monday|mondays|mon',
    Tu: 'tuesday|tuesdays|tue',
    We: 'wednesday|wednesdays|wed',
    Th: 'thursday|thursdays|thu',
    Fr: 'friday|fridays|fri',
    Sa: 'saturday|saturdays|sat',
    Su: 'sunday|sundays|sun',
    'Mo-Su': 'every day|daily',
    PH: 'public holiday|public holidays',
    SH: 'school holiday|school holidays',
    off: 'closed',
    '-': 'until|till|to',
    ',': 'and',
    '': 'from|on|open',
  },
};

/** All that OpenStreetMap has a word for; what else is left is none of ours to guess. */
const KNOWN =
  /^(mo|tu|we|th|fr|sa|su|ph|sh|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|off|closed|open|unknown|week|easter|day|days|sunrise|sunset|dawn|dusk|h|am|pm)$/i;

const wordsOf = (language: Language) =>
  Object.entries(WORDS[language] ?? {})
    .flatMap(([osm, names]) => names.split('|').map((name) => [name, osm] as const))
    // "tot en met" before "tot".
    .sort(([a], [b]) => b.length - a.length);

/** Parts of a text that are remarks in quotes, and those that are not. */
const quoted = /("[^"]*")/;

/** Whether all words of a text outside its remarks are those of OpenStreetMap. */
const isKnown = (text: string) =>
  text
    .split(quoted)
    .every(
      (part) =>
        part.startsWith('"') || (part.match(/\p{L}+/gu) ?? []).every((word) => KNOWN.test(word)),
    );

function inWords(text: string, language: Language): string {
  return wordsOf(language).reduce(
    (left, [name, osm]) =>
      left.replace(new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}])`, 'giu'), osm),
    text.replaceAll("'", '’'),
  );
}

/** Hours with a colon where people in Flanders write a u and in French an h: "9u30", "9h-12h". */
const withColons = (text: string) =>
  text
    .replace(/(\d)\s?[uh](\d{2})\b/gi, '$1:$2')
    .replace(/(\d)\s?(?:uur|u|h)(?![\p{L}])/giu, '$1:00')
    .replace(/(?<![:.\d])(\d{1,2})(?=\s*-\s*\d{1,2}[:.])/g, '$1:00')
    .replace(/(\d{1,2})\.(\d{2})\b/g, '$1:$2');

const tidy = (text: string) =>
  text
    .replace(/\s*([-,])\s*/g, '$1')
    .replace(/\s*;\s*/g, '; ')
    .replace(/(\p{L}): /gu, '$1 ')
    .trim();

/**
 * Opening hours as people type them, with the days and words of OpenStreetMap in the place of theirs.
 * "ma" is Monday in Dutch and Tuesday in French: where the other words do not tell, the language of
 * who typed it has to. Null for what has words that nobody knows, or may mean two things.
 * @param language of who typed it; null where that is not known
 */
export function openingTyped(text: string, language: Language | null): string | null {
  if (isKnown(text)) return withRemarks(text, withColons);
  const readings = new Map(
    LANGUAGES.map((one) => [
      one,
      withRemarks(text, (part) => tidy(inWords(withColons(part), one))),
    ]),
  );
  const fitting = LANGUAGES.filter((one) => isKnown(readings.get(one)!));
  const said = new Set(fitting.map((one) => readings.get(one)!));
  if (said.size === 1) return [...said][0]!;
  return language !== null && fitting.includes(language) ? readings.get(language)! : null;
}

/** Changes what is no remark. */
const withRemarks = (text: string, change: (part: string) => string): string =>
  text
    .split(quoted)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
