import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  converter,
  type Rgb,
  wcagContrast,
} from 'culori';
import { LIGHT } from '../../../src/ui/colours.ts';

/** Of signs (WCAG 2.2, 1.4.11). */
export const LEAST_CONTRAST = 3;
/** Below this, by CIEDE2000, two colours are one to a person. */
export const LEAST_APART = 3;
/** The same where their signs are one, too, and the colour alone tells them apart. */
export const LEAST_APART_ALONE = 16;

const toRgb = converter('rgb');
const difference = differenceCiede2000();

/**
 * How colours are seen: by most people, and with each of the common deficiencies (Machado, Oliveira,
 * Fernandes, "A physiologically-based model for simulation of color vision deficiency", 2009).
 */
const EYES: readonly ((colour: Rgb) => Rgb)[] = [
  (colour) => colour,
  filterDeficiencyProt(1),
  filterDeficiencyDeuter(1),
  filterDeficiencyTrit(1),
];

function read(text: string): Rgb {
  const colour = toRgb(text);
  if (!colour) throw new Error(`"${text}" is no colour.`);
  return colour;
}

/** How far two colours are apart for whom they are closest, by CIEDE2000. Throws for what is no colour. */
export const apart = (one: string, other: string): number =>
  Math.min(...EYES.map((seen) => difference(seen(read(one)), seen(read(other)))));

/** The least contrast of a sign in a colour with what it may stand on. */
export const contrastOf = (colour: string): number =>
  Math.min(...[LIGHT.paper, LIGHT.card, LIGHT.land].map((ground) => wcagContrast(colour, ground)));
