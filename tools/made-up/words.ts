import { diceOf, type Dice } from './dice.ts';

const STARTS = ['br', 'k', 'l', 'm', 'st', 'v', 'w', 'z', 'tr', 'h', 'n', 'sch'];
const VOWELS = ['a', 'aa', 'e', 'ee', 'i', 'o', 'oe', 'ui', 'u'];
const ENDS = ['n', 'r', 'l', 'k', 'st', 't', 'ren', 'ling', 'ten', 'de'];
const VOCABULARY = 4000;

/** Words that mean nothing and sound like Dutch, the same ones each time. */
const WORDS: readonly string[] = (() => {
  const dice = diceOf(4711);
  const syllable = () => dice.one(STARTS) + dice.one(VOWELS) + dice.one(ENDS);
  return Array.from({ length: VOCABULARY }, () => (dice.upTo(1) ? syllable() : '') + syllable());
})();

/** A text of so many words without a meaning: a few come again and again, most are rare (Zipf). */
export function madeUpWords(dice: Dice, count: number): string {
  const word = () => WORDS[Math.floor(VOCABULARY ** dice.part()) - 1] ?? WORDS[0]!;
  return Array.from({ length: count }, word).join(' ');
}
