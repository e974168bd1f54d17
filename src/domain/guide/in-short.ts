import type { Language } from '../languages.ts';
import type { InitiativeDetails } from '../model.ts';

/** The sentence that a text begins with, in a browser without `Intl.Segmenter` by its full stop. */
function firstSentence(text: string, language: Language): string {
  if (!('Segmenter' in Intl)) return text.split(/(?<=[.!?…])\s/)[0] ?? text;
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return (first?.segment ?? text).trim();
}

/** What an initiative does, in one sentence: its own short one, else the first of its summary. */
export function inShort({ inShort: own, summary }: InitiativeDetails, language: Language): string {
  if (own) return own[language];
  const text = summary[language];
  return firstSentence(text, language);
}
