import { asksPreset, sinceYear, withoutPreset } from '../../domain/time/presets.ts';
import type { TimeQuestion } from '../../domain/time/time-question.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { I18n } from '../atlas/i18n-context.ts';
import { sayWindow } from './say-period.ts';

/** One thing that is asked of time: in words, and the question without it. */
export interface TimeAsked {
  readonly words: string;
  readonly without: TimeQuestion;
}

/** All that a question asks of time, part by part. */
export function timeAsked(
  time: TimeQuestion,
  { guide, years }: Pick<Atlas, 'guide' | 'years'>,
  { t, language }: Pick<I18n, 't' | 'language'>,
): TimeAsked[] {
  const { window, reading, now, longer, ended } = time;
  const asked: TimeAsked[] = [];
  if (window) {
    const words = asksPreset(time, 'since', years)
      ? t('asked.since', { year: String(sinceYear(time, guide, years)) })
      : t(`asked.${reading}`, { years: sayWindow(window, language) });
    asked.push({ words, without: withoutPreset(time, 'since') });
  }
  if (now) asked.push({ words: t('asked.now'), without: withoutPreset(time, 'now') });
  if (longer !== null) {
    const words = t('asked.longer', { years: longer });
    asked.push({ words, without: withoutPreset(time, 'overTen') });
  }
  if (ended) asked.push({ words: t('asked.ended'), without: withoutPreset(time, 'ended') });
  return asked;
}
