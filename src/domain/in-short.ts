import type { InitiativeDetails, Language } from './model.ts';

/** What an initiative does, in one sentence: its own short one, else the first of its summary. */
export function inShort({ inShort: own, summary }: InitiativeDetails, language: Language): string {
  if (own) return own[language];
  const text = summary[language];
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return (first?.segment ?? text).trim();
}
