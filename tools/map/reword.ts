import { parse } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Language } from '../../src/domain/language-packs.ts';
import { withOwnWords } from './own-words.ts';
import { VARIANTS, type Word, type WordKind } from './variants.ts';

const VOWEL = /^[aeiouyâàéèêëîïôöùûœ]/i;
const LETTER = '\\p{L}\\p{N}';

/** A word like another in its capitals: "Démarche" for "Initiative". */
const cased = (word: string, like: string) =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toLocaleUpperCase() + word.slice(1) : word;

/** What stands before a Dutch noun in one gender, and in the other. */
const DUTCH: readonly (readonly [string, string])[] = [
  ['de', 'het'],
  ['deze', 'dit'],
  ['die', 'dat'],
  ['elke', 'elk'],
  ['iedere', 'ieder'],
  ['welke', 'welk'],
  ['geen enkele', 'geen enkel'],
  ['nieuwe', 'nieuw'],
];

function dutchLead(lead: string, own: Word, ours: Word): string {
  if (own.gender === ours.gender || own.gender === undefined) return lead;
  const to = own.gender === 'het' ? 1 : 0;
  const pair = DUTCH.find((one) => one[1 - to] === lead.toLowerCase());
  return pair ? cased(pair[to], lead) : lead;
}

/** What stands before a French noun: masculine, feminine, and before a vowel. */
const FRENCH: readonly (readonly [string, string, string])[] = [
  ['du', 'de la', 'de l’'],
  ['au', 'à la', 'à l’'],
  ['le', 'la', 'l’'],
  ['de', 'de', 'd’'],
  ['que', 'que', 'qu’'],
  ['aucun', 'aucune', ''],
  ['d’un', 'd’une', ''],
  ['un', 'une', ''],
  ['ce', 'cette', 'cet'],
  ['tous les', 'toutes les', ''],
  ['tout', 'toute', ''],
  ['quel', 'quelle', ''],
  ['quels', 'quelles', ''],
  ['un nouveau', 'une nouvelle', 'un nouvel'],
  ['nouveau', 'nouvelle', 'nouvel'],
];

function frenchLead(lead: string, own: Word, ours: Word, isMany: boolean): string {
  const plain = lead.trim().toLowerCase();
  const word = isMany ? own.many : own.one;
  const from = ours.gender === 'f' ? 1 : 0;
  const to = own.gender === 'f' ? 1 : 0;
  const isLike = (one: readonly [string, string, string]) =>
    one[from] === plain || (one[2] !== '' && one[2] === plain);
  const row = FRENCH.find(isLike);
  if (!row) return lead;
  const [, , elided] = row;
  // Only a masculine has a form of its own for "cet enjeu": "cette initiative" keeps its own.
  const isForBoth = elided.endsWith('’');
  const isElided = elided !== '' && VOWEL.test(word) && (isForBoth || to === 0);
  const put = isElided ? elided : row[to];
  return cased(put.endsWith('’') ? put : `${put} `, lead);
}

function englishLead(lead: string, own: Word): string {
  return /^an?$/i.test(lead) ? cased(VOWEL.test(own.one) ? 'an' : 'a', lead) : lead;
}

/** What may stand before a noun and changes with it, the longest first; nothing in a language that is not here. */
const LEADS: Readonly<Partial<Record<Language, string>>> = {
  nl: `(?:${DUTCH.flat().join('|')})(?=\\s)`,
  fr: `(?:${[...new Set(FRENCH.flat())]
    .filter((one) => one !== '')
    .sort((a, b) => b.length - a.length)
    .map((one) => (one.endsWith('’') ? one : `${one}\\s`))
    .join('|')})`,
  en: '(?:an?)(?=\\s)',
};

/** A text without blanks in which a kind of thing is called as a map calls it. */
function rewordLiteral(text: string, language: Language, ours: Word, own: Word): string {
  const nouns = `${ours.many}|${ours.one}`;
  const found = new RegExp(
    `(?<![${LETTER}-])(${LEADS[language] ?? '(?!)'})?(\\s?)(${nouns})(?![${LETTER}-])`,
    'giu',
  );
  return text.replace(found, (_all, lead: string | undefined, space: string, noun: string) => {
    const isMany = noun.toLowerCase() === ours.many;
    const put = cased(isMany ? own.many : own.one, noun);
    if (lead === undefined) return `${space}${put}`;
    if (language === 'fr') return `${frenchLead(lead, own, ours, isMany)}${put}`;
    const before = language === 'nl' ? dutchLead(lead, own, ours) : englishLead(lead, own);
    return `${isMany ? lead : before}${space}${put}`;
  });
}

/**
 * An ICU message in which a kind of thing is called as a map calls it, with the small words before it
 * that go with it. What else agrees with it in French (a participle further on) stays: a person reads
 * the result, and writes a text of their own where that is needed.
 */
export function reword(message: string, language: Language, kind: WordKind, own: Word): string {
  const ours = VARIANTS[language].words[kind];
  const parts = parse(message, { shouldParseSkeletons: false });
  const changed = withOwnWords(parts, (words) => rewordLiteral(words, language, ours, own));
  return JSON.stringify(changed) === JSON.stringify(parts)
    ? message
    : // Its own copy of the types is another to the compiler, and the same.
      printAST(JSON.parse(JSON.stringify(changed)) as never);
}

/** The same for a text that is no message: its blanks, `{found}`, are filled in as they stand. */
export const rewordPlain = (text: string, language: Language, kind: WordKind, own: Word): string =>
  text
    .split(/(\{\w+\})/)
    .map((part, index) =>
      index % 2 === 1 ? part : rewordLiteral(part, language, VARIANTS[language].words[kind], own),
    )
    .join('');
