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

/** The part of a question of time that a preset is about. */
function partOf(preset: Preset): (keyof TimeQuestion)[] {
  if (preset === 'overTen') return ['longer'];
  return preset === 'ended' ? ['ended'] : ['window', 'reading'];
}

/** Whether a question asks what a preset asks, whatever else it asks beside it. */
export function asksPreset(time: TimeQuestion, preset: Preset, guide: number, years: Years) {
  const { window, reading, longer, ended } = presetQuestion(preset, guide, years);
  const asked: Record<keyof TimeQuestion, boolean> = {
    window: time.window?.from === window?.from && time.window?.to === window?.to,
    reading: time.reading === reading,
    longer: time.longer === longer,
    ended: time.ended === ended,
  };
  return partOf(preset).every((part) => asked[part]);
}

/** A question without what a preset asks. */
export function withoutPreset(time: TimeQuestion, preset: Preset): TimeQuestion {
  const parts = partOf(preset).map((part) => [part, ANY_TIME[part]]);
  return { ...time, ...(Object.fromEntries(parts) as Partial<TimeQuestion>) };
}
