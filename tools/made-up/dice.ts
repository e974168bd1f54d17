import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that falls the same way each time it starts from the same seed. */
export interface Dice {
  /** A whole number from 0 to this one, both included. */
  readonly upTo: (most: number) => number;
  /** A part of one: 0 or more, less than 1. */
  readonly part: () => number;
  readonly one: <T>(choices: readonly T[]) => T;
  /** One of several, by their weights. */
  readonly weighted: <T>(choices: readonly (readonly [weight: number, choice: T])[]) => T;
}

const FINE = 2 ** 30;

/** Dice of a seed. */
export function diceOf(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const upTo = (most: number) => uniformInt(generator, 0, most);
  const part = () => upTo(FINE - 1) / FINE;
  return {
    upTo,
    part,
    one: (choices) => choices[upTo(choices.length - 1)]!,
    weighted: (choices) => {
      let left = part() * choices.reduce((sum, [weight]) => sum + weight, 0);
      const chosen = choices.find(([weight]) => (left -= weight) < 0);
      return (chosen ?? choices.at(-1)!)[1];
    },
  };
}
