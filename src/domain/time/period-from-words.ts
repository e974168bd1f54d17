import { fold } from '../text/fold.ts';
import { periodCode } from './period-code.ts';

/** What a text says of a period. */
export type PeriodRead =
  /** EDTF; null where it says that the period is not known. */
  | { readonly edtf: string | null }
  /** No period that we understand: it is kept as stated. */
  | { readonly unread: string };

interface How {
  /** Whether `5/4/2019` is in May. */
  readonly monthFirst: boolean;
}

const DAY_FIRST: How = { monthFirst: false };

/** Beginnings of the names of months in Dutch, French and English, in the order of the year; all folded. */
const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f[e][bv]/,
  /^(mrt|maa|mar)/,
  /^(apr|avr)/,
  /^(mei|mai|may)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aout)/,
  /^sep/,
  /^[o][ck]t/,
  /^nov/,
  /^dec/,
];

/** Seasons, in EDTF's numbers. */
const SEASONS: readonly (readonly [RegExp, string])[] = [
  [/^(lente|voorjaar|printemps|spring)$/, '21'],
  [/^(zomer|ete|summer)$/, '22'],
  [/^(herfst|najaar|automne|autumn|fall)$/, '23'],
  [/^(winter|hiver)$/, '24'],
];

const NOT_KNOWN =
  /^(-+|\?+|\/|\.\.|\.+|x|n\/?a|nvt|n\.?v\.?t\.?|n\.?c\.?|nb|n\.?b\.?|geen|none|null|nil|nan|onbekend|ongekend|niet (ge|be)kend|inconnue?s?|non connue?|non precise|neant|aucune?|unknown|not known|tbd|tba)$/;
const OPEN =
  /^(heden|nu|vandaag|present|now|today|aujourd ?hui|aujourd'hui|ce jour|maintenant|actuel(lement)?|en cours|lopend|lopende|doorlopend|ongoing|current|open|\.\.|\.\.\.|…|nog lopend|toujours)$/;
const SINCE =
  /^(sinds|vanaf|van af|depuis|a partir (de |du |d')?|a compter (de|du)|des|since|from|as of|vanaf het)\s*(le |l'|het |jaar |l'an )?/;
/** That something began says nothing of its end. */
const BEGAN =
  /^(opgericht|gestart|begonnen|start(ed)?|fondee?|creee?|ne(e)? en|founded|established|opened|geopend|ouverte?)\s*(in|op|en|le|on|since)?\s*/;
const UNTIL =
  /^(tot( en met| in)?|t\/m|tem|jusqu'(a la fin de|en|au|a)|jusque?( en| au| a)?|until|till|up to|voor|avant|before)\s*/;
const ABOUT =
  /^(ca\.?|circa|c\.|±|\+\/?-|~|rond|omstreeks|ongeveer|vers|environ|env\.?|about|around|approx(imately)?\.?)\s*/;
const VAGUE_PART = /^(begin|eind(e)?|midden|half|debut|fin|mi-?|early|mid-?|late)\s+(?=\d{4}$)/;

const two = (digits: string | number) => String(digits).padStart(2, '0');

/** A year of two digits as spreadsheets take it: to 29 this century, after that the last. */
const whole = (year: string) =>
  year.length === 4 ? year : `${Number(year) < 30 ? '20' : '19'}${two(year)}`;

/** Days that Excel counts: from the year 1954 to 2064, so that no number of anything else is one. */
const SERIALS = [20_000, 60_000] as const;
/** The day before Excel's first, with the day that it counts too many (its 29 February 1900). */
const EPOCH = Date.UTC(1899, 11, 30);

function ofSerial(text: string): string | null {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return null;
  const days = Math.floor(Number(text));
  if (days < SERIALS[0] || days > SERIALS[1]) return null;
  return new Date(EPOCH + days * 86_400_000).toISOString().slice(0, 10);
}

function ofNumbers(text: string, { monthFirst }: How): string | null {
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (day) {
    const [, first = '', second = '', year = ''] = day;
    // What cannot be a month is the day, whatever the rest of the file does.
    const turned = Number(second) > 12 ? true : Number(first) > 12 ? false : monthFirst;
    const [date, month] = turned ? [second, first] : [first, second];
    return `${whole(year)}-${two(month)}-${two(date)}`;
  }
  const year = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(text);
  if (year) {
    const [, number = '', month = '', date] = year;
    return `${number}-${two(month)}${date === undefined ? '' : `-${two(date)}`}`;
  }
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  return month ? `${month[2]!}-${two(month[1]!)}` : null;
}

function ofNames(text: string): string | null {
  const named =
    /^(?:(\d{1,2})(?:e|er|st|nd|rd|th|ste|de)?[ /.-])?(?:of )?(\p{L}{3,9})\.?[ /.,'-]*(\d{4}|\d{2})$/u.exec(
      text,
    );
  if (!named) return null;
  const [, day, word = '', year = ''] = named;
  const season = SEASONS.find(([name]) => name.test(word))?.[1];
  if (season !== undefined) return day === undefined ? `${whole(year)}-${season}` : null;
  const month = MONTHS.findIndex((name) => name.test(word)) + 1;
  if (month === 0) return null;
  return `${whole(year)}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

function ofDecade(text: string): string | null {
  const found =
    /^(?:(?:de )?jaren|(?:les )?annees|the)\s*'?(\d{2}|\d{4})'?s?$/.exec(text) ??
    /^'?(\d{2}|\d{4})'?s$/.exec(text);
  const digits = found?.[1];
  if (digits?.at(-1) !== '0') return null;
  return `${whole(digits).slice(0, 3)}X`;
}

/** One date in words as EDTF, with its marks; null where it is none. */
function dateOf(text: string, how: How): string | null {
  const about = ABOUT.exec(text);
  const bare = (about ? text.slice(about[0].length) : text).trim();
  const unsure = /\s*\?+$|\s*\(\?\)$/.exec(bare);
  const plain = (unsure ? bare.slice(0, -unsure[0].length) : bare).replace(VAGUE_PART, '').trim();
  const year = /^(\d{4})(?:[.,]0+)?$/.exec(plain)?.[1];
  const iso = /^(\d{4}-\d{2}-\d{2})[ t]\d{2}:\d{2}/.exec(plain)?.[1];
  const compact = /^(?:19|20)\d{6}$/.test(plain)
    ? plain.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3')
    : null;
  const hour = /^(.+?)\s+\d{1,2}:\d{2}(:\d{2})?$/.exec(plain)?.[1] ?? plain;
  const date =
    year ??
    iso ??
    (periodCode(plain.toUpperCase()) === null && !plain.includes('/')
      ? plain.toUpperCase()
      : null) ??
    compact ??
    ofNumbers(hour, how) ??
    ofNames(plain) ??
    ofDecade(plain) ??
    ofSerial(plain);
  if (date === null) return null;
  const isMarked = /[~?%]$/.test(date);
  const mark = isMarked ? '' : about && unsure ? '%' : about ? '~' : unsure ? '?' : '';
  const marked = `${date}${mark}`;
  return periodCode(marked) === null ? marked : null;
}

/** Between two dates: a dash, or words; the text before it must be a date by itself. */
const BETWEEN =
  /\s*(?:→|=>|->|>|\s-\s|-|\/|\s(?:tot en met|t\/m|tem|tot|au|a|jusqu'(?:en|a|au)|to|until|till|through)\s)\s*/g;

function ofTwo(text: string, how: How): string | null {
  for (const found of text.matchAll(BETWEEN)) {
    const before = text
      .slice(0, found.index)
      .replace(SINCE, '')
      .replace(/^(van|de|du)\s+/, '')
      .trim();
    const after = text.slice(found.index + found[0].length).trim();
    const start = before === '' ? null : dateOf(before, how);
    if (start === null) continue;
    if (after === '' || OPEN.test(after)) return `${start}/..`;
    // "2015-19": the end is a year of the same century.
    const short =
      /^\d{2}$/.test(after) && /^\d{4}$/.test(start) ? start.slice(0, 2) + after : after;
    const end = dateOf(short, how);
    if (end !== null) return start === end ? start : `${start}/${end}`;
  }
  return null;
}

/** Signs that EDTF had before it became ISO 8601-2. */
const ofOld = (text: string) =>
  text
    .replace(/\?~/g, '%')
    .replace(/\bunknown\b/gi, '')
    .replace(
      /\b(\d{2,3})(u{1,2})\b/g,
      (_, digits: string, blanks: string) => digits + 'X'.repeat(blanks.length),
    );

/** No period takes more words than this. */
const LONGEST = 120;

/** A text without accents, capitals, and the many dashes and apostrophes. */
const plainly = (text: string) =>
  fold(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A period as people write it, in Dutch, French or English, as EDTF: "sinds 2015", "2015–heden",
 * "05/2015", "ca. 2015", "jaren 90", "1/05/2019", the number of a day in Excel; or EDTF itself. What
 * says that it is not known ("n.v.t.", "-") is null.
 */
export function periodFromWords(text: string, how: How = DAY_FIRST): PeriodRead {
  const stated = text.trim();
  if (stated === '' || NOT_KNOWN.test(plainly(stated))) return { edtf: null };
  if (stated.length > LONGEST) return { unread: stated };
  for (const text of [stated, ofOld(stated)]) if (periodCode(text) === null) return { edtf: text };
  const plain = plainly(stated);
  const unread = { unread: stated };
  const sound = (edtf: string): PeriodRead => (periodCode(edtf) === null ? { edtf } : unread);
  const alone = dateOf(plain, how);
  if (alone !== null) return { edtf: alone };
  const interval = ofTwo(plain, how);
  if (interval !== null) return sound(interval);
  const since = SINCE.exec(plain);
  if (since) {
    const start = dateOf(plain.slice(since[0].length).trim(), how);
    if (start !== null) return sound(`${start}/..`);
  }
  const began = BEGAN.exec(plain);
  if (began) {
    const start = dateOf(plain.slice(began[0].length).trim(), how);
    if (start !== null) return sound(`${start}/`);
  }
  const until = UNTIL.exec(plain);
  if (until) {
    const end = dateOf(plain.slice(until[0].length).trim(), how);
    if (end !== null) return sound(`/${end}`);
  }
  return unread;
}

/** Whether a text says that something still goes on: "heden", "en cours", "now". */
export const saysOpen = (text: string): boolean => OPEN.test(plainly(text));
