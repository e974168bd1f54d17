import type { Language } from '../domain/model.ts';
import type { Moment, Period } from '../domain/period.ts';
import { LOCALES, type Translate } from '../i18n/translate.ts';

function sayMoment(moment: Moment, language: Language): string {
  if (moment.month === null) return String(moment.year);
  const date = new Date(Date.UTC(moment.year, moment.month - 1, moment.day ?? 1));
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(moment.day === null ? {} : { day: 'numeric' }),
  }).format(date);
}

/** A period as a person says it, in the precision stated: "sinds juli 2024", "2018–2021". */
export function sayPeriod(period: Period | null, language: Language, t: Translate): string {
  if (!period) return t('period.unknown');
  const start = sayMoment(period.start, language);
  if (!period.end) return t('period.since', { start });
  const end = sayMoment(period.end, language);
  return start === end ? start : `${start}–${end}`;
}
