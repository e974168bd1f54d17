import { LANGUAGES, type Localised } from '../../domain/languages.ts';
import { periodCode } from '../../domain/time/period-code.ts';
import { isWebAddress } from '../schemas/common-schemas.ts';
import { writePath } from '../problems/json-path.ts';
import { inEveryLanguage } from '../../domain/country/place-name.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Item, Items } from '../schemas/items.ts';
import { OFFICIAL_LANGUAGES } from '../../domain/country/official-names.ts';

const [LEAST_WORDS, MOST_WORDS] = [40, 120];
const MOST_LETTERS = 100;
type Path = (string | number)[];

/** The languages in which a text says nothing; its path within what `base` leads to. */
function emptyLanguages(item: Item<unknown>, base: Path, path: Path, text: Localised): Problem[] {
  return LANGUAGES.filter((language) => text[language].trim() === '').map((language) =>
    problem('language', item.file, {
      feature: item.name,
      field: writePath([...path, language]),
      line: item.line([...base, ...path, language]),
    }),
  );
}

function summaryLength(item: Item<unknown>, base: Path, summary: Localised): Problem[] {
  return LANGUAGES.flatMap((language) => {
    const words = summary[language].split(/\s+/).filter(Boolean).length;
    return words === 0 || (words >= LEAST_WORDS && words <= MOST_WORDS)
      ? []
      : [
          problem('length', item.file, {
            severity: 'warning',
            feature: item.name,
            field: `summary.${language}`,
            line: item.line([...base, 'summary', language]),
            found: words,
          }),
        ];
  });
}

function period(item: Items['initiatives'][number]): Problem[] {
  const { period: text } = item.value.properties;
  const code = text === null ? null : periodCode(text);
  return code === null
    ? []
    : [
        problem(`period.${code}`, item.file, {
          feature: item.name,
          field: 'period',
          line: item.line(['properties', 'period']),
          found: text,
        }),
      ];
}

/** The sentence for a slide: in every language, and short enough to be read from the back row. */
function inShort(item: Items['initiatives'][number]): Problem[] {
  const { inShort: text } = item.value.properties;
  if (!text) return [];
  const long = LANGUAGES.filter((language) => text[language].length > MOST_LETTERS);
  return [
    ...emptyLanguages(item, ['properties'], ['inShort'], text),
    ...long.map((language) =>
      problem('sentence', item.file, {
        severity: 'warning',
        feature: item.name,
        field: `inShort.${language}`,
        line: item.line(['properties', 'inShort', language]),
        found: text[language].length,
      }),
    ),
  ];
}

function address(item: Item<unknown>, path: Path, field: string, url: string | null): Problem[] {
  return url === null || isWebAddress(url)
    ? []
    : [problem('url', item.file, { feature: item.name, field, line: item.line(path), found: url })];
}

/** The texts of approaches and challenges besides title and summary, by the path they stand at. */
function ownTexts(items: Items): Problem[] {
  const at = (item: Item<unknown>, path: Path, text: Localised | undefined) =>
    text ? emptyLanguages(item, [], path, text) : [];
  const each = (item: Item<unknown>, field: string, list: readonly { text: Localised }[] = []) =>
    list.flatMap(({ text }, index) => at(item, [field, index, 'text'], text));
  return [
    ...items.approaches.flatMap((item) => [
      ...at(item, ['definition'], item.value.definition),
      ...item.value.principles.flatMap((text, index) => at(item, ['principles', index], text)),
      ...Object.entries(item.value.comparison ?? {}).flatMap(([aspect, { text }]) =>
        at(item, ['comparison', aspect, 'text'], text),
      ),
    ]),
    ...items.challenges.flatMap((item) => [
      ...at(item, ['question'], item.value.question),
      ...each(item, 'tensions', item.value.tensions),
      ...each(item, 'waysForward', item.value.waysForward),
    ]),
  ];
}

/** A map says until when its data are known, itself or by its guide. */
function date({ map, guide }: Items): Problem[] {
  if (guide?.value !== null || map?.value.date !== undefined || !map) return [];
  return [problem('missing', map.file, { field: 'date', line: map.line([]), hint: '"2026-05"' })];
}

/** Languages, lengths, periods and web addresses. */
export function checkTexts(items: Items): Problem[] {
  const fiches = [
    ...items.approaches.map((item) => ({ item, base: [] as Path, fiche: item.value })),
    ...items.challenges.map((item) => ({ item, base: [] as Path, fiche: item.value })),
    ...items.initiatives.map((item) => ({
      item,
      base: ['properties'] as Path,
      fiche: item.value.properties,
    })),
  ];
  return [
    ...date(items),
    ...fiches.flatMap(({ item, base, fiche }) => [
      ...emptyLanguages(item, base, ['title'], fiche.title),
      ...emptyLanguages(item, base, ['summary'], fiche.summary),
      ...('shortTitle' in fiche
        ? emptyLanguages(item, base, ['shortTitle'], fiche.shortTitle)
        : []),
      ...summaryLength(item, base, fiche.summary),
      ...fiche.references.flatMap(({ url }, index) =>
        address(item, [...base, 'references', index, 'url'], `references[${index}].url`, url),
      ),
    ]),
    ...ownTexts(items),
    ...items.initiatives.flatMap((item) => [...period(item), ...inShort(item)]),
    ...items.organisations.flatMap((item) => emptyLanguages(item, [], ['name'], item.value.name)),
    // A name that is not of an official language may be left out, and not be empty.
    ...items.places.flatMap((item) => {
      const { name } = item.value.properties;
      return emptyLanguages(item, ['properties'], ['name'], inEveryLanguage(name)).filter(
        ({ field }) =>
          !LANGUAGES.some((one) => field === `name.${one}` && name[one] === undefined) ||
          OFFICIAL_LANGUAGES.some((one) => field === `name.${one}`),
      );
    }),
  ];
}
