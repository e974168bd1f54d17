import {
  openingRules,
  type CalendarDay,
  type DateRun,
  type DayRun,
  type OpeningRule,
  type TimeRun,
} from '../../domain/contact/opening-rules.ts';
import { LOCALES, type Language } from '../../domain/languages.ts';
import { memo } from '../../domain/lib/memo.ts';
import { MONTHS } from '../../domain/time/month-names.ts';
import type { Translate } from '../../i18n/translate.ts';

const weekdays = memo((locale) => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2024, 0, 1 + day))));
});
/** Within so many milliseconds a day of the week tells which day is meant. */
const WEEK = 6 * 24 * 60 * 60 * 1000;
const lists = memo((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** What it takes to say opening hours in a language. */
interface Voice {
  readonly language: Language;
  readonly t: Translate;
}

const listed = (parts: readonly string[], { language }: Voice) =>
  lists(LOCALES[language]).format(parts);

function sayDay(day: number | 'PH' | 'SH', { language, t }: Voice): string {
  return typeof day === 'string' ? t(`opening.${day}`) : (weekdays(LOCALES[language])[day] ?? '');
}

function sayDays({ from, to, nth }: DayRun, voice: Voice): string {
  const first = sayDay(from, voice);
  if (nth.length > 0) {
    const each = nth.map((one) => voice.t(`opening.nth.${one}` as 'opening.nth.1', { day: first }));
    return listed(each, voice);
  }
  return from === to ? first : voice.t('opening.days', { from: first, to: sayDay(to, voice) });
}

function sayDate({ year, month, day }: CalendarDay, { language }: Voice): string {
  return [day, MONTHS[language][month - 1], year].filter((part) => part != null).join(' ');
}

function sayDates({ from, to }: DateRun, voice: Voice): string {
  const [first, last] = [sayDate(from, voice), sayDate(to, voice)];
  return first === last ? first : voice.t('opening.dates', { from: first, to: last });
}

/** A time of the day as one says it: "9.30", "9 h 30", "9:30". */
export function sayTime(time: string, { language, t }: Voice): string {
  const [hour = '', minute = ''] = time.split(':');
  // In French the full hour goes without its minutes.
  const isFull = language === 'fr' && minute === '00';
  return t('opening.hour', { hour: String(Number(hour)), minute: isFull ? '' : minute }).trim();
}

function sayTimes({ from, to }: TimeRun, voice: Voice): string {
  const start = sayTime(from, voice);
  return to === null
    ? voice.t('opening.from', { from: start })
    : voice.t('opening.hours', { from: start, to: sayTime(to, voice) });
}

function sayRule({ dates, days, times, isOff, comment }: OpeningRule, voice: Voice): string {
  const when = [
    ...(dates.length > 0
      ? [
          listed(
            dates.map((one) => sayDates(one, voice)),
            voice,
          ),
        ]
      : []),
    ...(days.length > 0
      ? [
          listed(
            days.map((one) => sayDays(one, voice)),
            voice,
          ),
        ]
      : []),
  ].join(', ');
  const isAlways = when === '' && times.length === 0 && comment === null;
  const said = isOff
    ? voice.t('opening.off')
    : isAlways
      ? voice.t('opening.always')
      : times.length > 0
        ? listed(
            times.map((one) => sayTimes(one, voice)),
            voice,
          )
        : '';
  const told =
    when && said && !isOff
      ? voice.t('opening.rule', { when, what: said })
      : [when, said].filter(Boolean).join(' ');
  return comment === null ? told : `${told} (${comment})`.trim();
}

/**
 * Opening hours in words, a sentence each: "maandag tot vrijdag: 9.00 tot 12.00 uur". What goes
 * beyond days, dates and hours is given as OpenStreetMap writes it.
 */
export function sayOpening(text: string, language: Language, t: Translate): readonly string[] {
  const rules = openingRules(text);
  return rules ? rules.map((rule) => sayRule(rule, { language, t })) : [text];
}

/** When something opens or closes, said today: a time, with the day where that is another. */
export function sayChange(change: Date, now: Date, language: Language, t: Translate): string {
  const voice = { language, t };
  const time = sayTime(
    `${change.getHours()}:${String(change.getMinutes()).padStart(2, '0')}`,
    voice,
  );
  const isToday = change.toDateString() === now.toDateString();
  if (isToday) return time;
  // Days count from Sunday there, and from Monday here.
  const day = weekdays(LOCALES[language])[(change.getDay() + 6) % 7] ?? '';
  const isNear = change.getTime() - now.getTime() < WEEK;
  const date = sayDate({ year: null, month: change.getMonth() + 1, day: change.getDate() }, voice);
  return `${isNear ? day : date} ${time}`;
}
