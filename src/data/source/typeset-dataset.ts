import { memo } from '../../domain/lib/memo.ts';
import { eachLanguage, isLanguage } from '../../domain/languages.ts';
import type { DetailedDataset } from '../../domain/model.ts';
import { typeset } from '../../domain/text/typeset.ts';
import { withPhone } from './with-phone.ts';

/** The desk sets all texts anew at every letter that is typed; all but one are as they were. */
const SET = eachLanguage((language) => memo((text) => typeset(text, language)));

/** A value with each of its texts as its language prints it. */
function printed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(printed);
  if (typeof value !== 'object' || value === null) return value;
  const { language } = value as { language?: unknown };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      if (typeof inner !== 'string') return [key, printed(inner)];
      if (isLanguage(key)) return [key, SET[key](inner)];
      // A reference is named in the language that it is in.
      if (key === 'title' && isLanguage(language)) return [key, SET[language](inner)];
      return [key, inner];
    }),
  );
}

/**
 * A dataset as readers see it: its texts in the typography of their languages. What others reuse is
 * published as it was typed.
 */
export function typesetDataset(dataset: DetailedDataset): DetailedDataset {
  const { guide, approaches, challenges, initiatives, organisations, glossary } = dataset;
  const { themes, audiences } = dataset;
  const fiches = { guide, approaches, challenges, initiatives: initiatives.map(withPhone) };
  const names = { organisations: organisations.map(withPhone), glossary, themes, audiences };
  const texts = { ...fiches, ...names };
  return { ...dataset, ...(printed(texts) as typeof texts) };
}
