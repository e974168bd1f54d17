import { monthsOfYears, type Years } from './months.ts';
import { ANY_TIME, type TimeQuestion } from './time-question.ts';

/** Questions of time that people ask most; 2020 is the year of the pandemic. */
export const PRESETS = ['now', 'since2020', 'overTen', 'ended'] as const;
export type Preset = (typeof PRESETS)[number];

/**
 * What a preset asks.
 * @param guide number of the guide's month, the "now" of all that is known
 * @param years the years of the band
 */
export function presetQuestion(preset: Preset, guide: number, years: Years): TimeQuestion {
  switch (preset) {
    case 'now':
      return { ...ANY_TIME, window: { from: guide, to: guide } };
    case 'since2020': {
      const window = monthsOfYears({ from: 2020, to: Math.max(2020, years.to) });
      return { ...ANY_TIME, window, reading: 'started' };
    }
    case 'overTen':
      return { ...ANY_TIME, longer: 10 };
    case 'ended':
      return { ...ANY_TIME, ended: true };
  }
}

/** Whether two questions of time ask the same; without a window the reading says nothing. */
export function sameQuestion(a: TimeQuestion, b: TimeQuestion): boolean {
  return (
    a.window?.from === b.window?.from &&
    a.window?.to === b.window?.to &&
    (a.window === null || a.reading === b.reading) &&
    a.longer === b.longer &&
    a.ended === b.ended
  );
}
