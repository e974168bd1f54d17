import { expect, test } from 'vitest';
import { LANGUAGES, LOCALES } from '../../domain/languages.ts';
import en from '../../i18n/en/map.ts';
import fr from '../../i18n/fr/map.ts';
import nl from '../../i18n/nl/map.ts';
import { translator } from '../../i18n/translate.ts';
import { monthOf, monthsOfYears } from '../../domain/time/months.ts';
import { parsePeriod } from '../../domain/time/period.ts';
import { sayMonthNumber, sayPeriod, sayWindow } from './say-period.ts';

const say = {
  nl: (edtf: string) => sayPeriod(parsePeriod(edtf), 'nl', translator('nl', nl)),
  fr: (edtf: string) => sayPeriod(parsePeriod(edtf), 'fr', translator('fr', fr)),
  en: (edtf: string) => sayPeriod(parsePeriod(edtf), 'en', translator('en', en)),
};

test.each([
  ['2018/2021', '2018–2021', '2018–2021', '2018–2021'],
  ['2021/..', 'sinds 2021', 'depuis 2021', 'since 2021'],
  ['2024-07/..', 'sinds juli 2024', 'depuis juillet 2024', 'since July 2024'],
  ['2010-03/2012-06', 'maart 2010 – juni 2012', 'mars 2010 – juin 2012', 'March 2010 – June 2012'],
  ['2015-06-30', '30 juni 2015', '30 juin 2015', '30 June 2015'],
  ['201X/..', 'sinds de jaren 2010', 'depuis la décennie 2010', 'since the 2010s'],
  ['20XX', '2000–2099', '2000–2099', '2000–2099'],
  ['2015~/2018', 'omstreeks 2015 – 2018', 'environ 2015 – 2018', 'about 2015 – 2018'],
  ['2015?', 'misschien 2015', 'peut-être 2015', 'possibly 2015'],
  ['2015-21', 'lente 2015', 'printemps 2015', 'spring 2015'],
  ['../2015', 'tot 2015', 'jusqu’à 2015', 'until 2015'],
  ['/2015', 'tot 2015, begin onbekend', 'jusqu’à 2015, début inconnu', 'until 2015, start unknown'],
  ['2015/', 'vanaf 2015, einde onbekend', 'depuis 2015, fin inconnue', 'from 2015, end unknown'],
  ['/..', 'loopt nog, begin onbekend', 'en cours, début inconnu', 'still going, start unknown'],
])('%s is said as a person would', (edtf, dutch, french, english) => {
  expect([say.nl(edtf), say.fr(edtf), say.en(edtf)]).toEqual([dutch, french, english]);
});

test('a window is said in years where it is whole years, else in months', () => {
  expect(sayWindow(monthsOfYears({ from: 2014, to: 2014 }), 'nl')).toBe('2014');
  expect(sayWindow(monthsOfYears({ from: 2008, to: 2012 }), 'nl')).toBe('2008–2012');
  expect(sayWindow({ from: monthOf(2024, 7), to: monthOf(2026, 5) }, 'nl')).toBe(
    'juli 2024 – mei 2026',
  );
  expect(sayWindow({ from: monthOf(2026, 5), to: monthOf(2026, 5) }, 'fr')).toBe('mai 2026');
});

test('months and days are said as the platform says them', () => {
  for (const language of LANGUAGES) {
    const asPlatform = (options: Intl.DateTimeFormatOptions, month: number) =>
      new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(
        new Date(Date.UTC(2024, month, 1)),
      );
    for (let month = 0; month < 12; month++) {
      const edtf = `2024-${String(month + 1).padStart(2, '0')}`;
      const [long, short] = [
        { year: 'numeric', month: 'long' },
        { year: 'numeric', month: 'short' },
      ] as const;
      expect(sayMonthNumber(2024 * 12 + month, language)).toBe(asPlatform(long, month));
      expect(sayMonthNumber(2024 * 12 + month, language, 'short')).toBe(asPlatform(short, month));
      expect(say[language](`${edtf}-01/${edtf}-01`)).toBe(
        asPlatform({ ...long, day: 'numeric' }, month),
      );
    }
  }
});
