import type { Language, Localised } from '../../domain/languages.ts';
import { onlyIn } from './only-in.ts';

/** The fields of a fiche that hold a text; titles and names stay in all languages, to be cited. */
const TEXTS = new Set([
  'shortTitle',
  'summary',
  'inShort',
  'whoMayCome',
  'definition',
  'principles',
  'question',
  'text',
  'reason',
  'alt',
]);

/** No fiche goes deeper. */
const DEEPEST = 16;

function mapTexts(
  value: unknown,
  isText: boolean,
  change: (text: unknown) => unknown,
  depth = 0,
): unknown {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, isText, change, depth + 1));
  if (isText) return change(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      mapTexts(inner, TEXTS.has(key), change, depth + 1),
    ]),
  );
}

/** A fiche with its texts in one language only. */
export function inOne(fiche: unknown, language: Language): unknown {
  return mapTexts(fiche, false, (text) => (text as Localised | undefined)?.[language]);
}

/** A fiche of one language in the form of all others; what is no text is left to its schema. */
export function inEvery(fiche: unknown): unknown {
  return mapTexts(fiche, false, (text) => (typeof text === 'string' ? onlyIn(text) : text));
}
