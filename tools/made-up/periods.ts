import type { Dice } from './dice.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** The years in which made-up initiatives start: few long ago, most of late. */
const [FIRST, LAST] = [1975, 2026];

/** The forms that periods take, and how many of a hundred have each. */
const FORMS: readonly (readonly [
  share: number,
  form: (year: number, dice: Dice) => string | null,
])[] = [
  [52, (year) => `${year}/..`],
  [
    20,
    (year, dice) => {
      const end = year + dice.upTo(15);
      return end < LAST ? `${year}/${end}` : `${year}/..`;
    },
  ],
  [7, (year, dice) => `${year}-${two(1 + dice.upTo(11))}/..`],
  [5, (year, dice) => `${year}-${two(1 + dice.upTo(8))}/${year}-${two(10 + dice.upTo(2))}`],
  [3, (year) => `${year}`],
  [2, (year, dice) => `${year}-2${1 + dice.upTo(3)}/..`],
  [2, (year) => `${String(year).slice(0, 3)}X/..`],
  [2, (year) => `${year}~/..`],
  [1, (year) => `${year}?/..`],
  [1, (year) => `../${year}`],
  [1, (year) => `/${year}`],
  [1, (year) => `${year}/`],
  [3, () => null],
];

/** A period as an editor might write it, in EDTF; null where it is not known. */
export function madeUpPeriod(dice: Dice): string | null {
  // The square root of an even spread leans to its end.
  const year = FIRST + Math.floor(Math.sqrt(dice.part()) * (LAST - FIRST));
  const form = dice.weighted(FORMS);
  return form(year, dice);
}
