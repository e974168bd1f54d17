import { eachLanguage } from '../../src/domain/languages.ts';
import {
  BASES,
  type Dataset,
  type Evidence,
  type DetailedDataset,
  type DetailedInitiative,
  type Organisation,
} from '../../src/domain/model.ts';
import { diceOf, type Dice } from './dice.ts';
import { madeUpPeriod } from './periods.ts';
import { madeUpWords } from './words.ts';

/** Thousands of inhabitants by NIS code, rounded (Statbel, 1 January 2024): how often each is hit. */
const INHABITANTS: Readonly<Record<string, number>> = {
  '21001': 127,
  '21002': 35,
  '21003': 26,
  '21004': 196,
  '21005': 49,
  '21006': 44,
  '21007': 56,
  '21008': 25,
  '21009': 89,
  '21010': 53,
  '21011': 22,
  '21012': 98,
  '21013': 49,
  '21014': 27,
  '21015': 131,
  '21016': 86,
  '21017': 25,
  '21018': 60,
  '21019': 43,
  '52011': 204,
  '92094': 114,
};

const ORGANISATIONS = 2000;
/** What made-up initiatives are called; openly invented, so that none is taken for a real one. */
const KINDS = ['Verzonnen buurthuis', 'Verzonnen tuin', 'Verzonnen atelier', 'Verzonnen comité'];
const same = (text: string) => eachLanguage(() => text);

function madeUpPlaces(dice: Dice, { places }: Dataset): string[] {
  const communes = places.filter(({ level }) => level === 'commune');
  const commune = () =>
    dice.weighted(communes.map(({ id, nis }) => [INHABITANTS[nis ?? ''] ?? 1, id] as const));
  const smaller = places.filter(({ level }) => level !== 'region' && level !== 'commune');
  const regions = places.filter(({ level }) => level === 'region');
  return dice.weighted<() => string[]>([
    [70, () => [commune()]],
    [14, () => [dice.one(smaller).id]],
    [8, () => [...new Set([commune(), commune()])]],
    [8, () => [dice.one(regions).id]],
  ])();
}

/** What a link rests on; our reading gives a reason. */
function madeUpEvidence(dice: Dice): Evidence {
  const basis = dice.one(BASES);
  if (basis === 'editorial') return { basis, reason: same(madeUpWords(dice, 12)) };
  return basis === 'footnote' ? { basis, footnote: 1 + dice.upTo(30) } : { basis, where: 'text' };
}

function madeUpDrawsOn(dice: Dice, { approaches }: Dataset) {
  const chosen = new Set([dice.one(approaches), dice.one(approaches)]);
  return [...chosen].map(({ id }) => ({ approach: id, ...madeUpEvidence(dice) }));
}

function madeUpLinks(dice: Dice, { approaches, challenges }: Dataset) {
  const others = [...approaches, ...challenges].map(({ id }) => id);
  return Array.from({ length: dice.upTo(2) }, () => ({
    to: dice.one(others),
    ...madeUpEvidence(dice),
  }));
}

/**
 * A dataset with so many made-up initiatives in the place of the real ones: realistic communes,
 * periods and links, and openly invented names. The same seed gives the same dataset.
 */
export function madeUpDataset(dataset: DetailedDataset, count: number, seed = 1): DetailedDataset {
  const dice = diceOf(seed);
  const organisations: Organisation[] = Array.from({ length: ORGANISATIONS }, (_, index) => ({
    id: `organisation-${index + 1}`,
    name: same(`Organisatie ${index + 1}`),
    kind: 'association',
    website: null,
  }));
  const initiatives = Array.from({ length: count }, (_, index): DetailedInitiative => {
    const period = madeUpPeriod(dice);
    const places = madeUpPlaces(dice, dataset);
    const { id, name } = dice.one(organisations);
    const title = `${dice.one(KINDS)} ${madeUpWords(dice, 1)} ${index + 1}`;
    return {
      id: `made-up-${index + 1}`,
      kind: 'initiative',
      title: same(title),
      shortTitle: same(title),
      summary: same(`${title}: ${madeUpWords(dice, 50)}.`),
      readingMinutes: 2 + dice.upTo(6),
      links: madeUpLinks(dice, dataset),
      references: Array.from({ length: dice.upTo(2) }, () => ({
        title: madeUpWords(dice, 6),
        url: `https://example.org/${index + 1}`,
        language: 'nl' as const,
        kind: 'article' as const,
      })),
      initiators: [{ id, name }],
      roles: [],
      initiatorsAsStated: name.nl,
      places,
      areaAsStated: places.join(', '),
      areaAmbiguous: false,
      period,
      periodAsStated: period ?? '',
      themes: [dice.one(dataset.themes).id],
      audiences: [dice.one(dataset.audiences).id],
      drawsOn: madeUpDrawsOn(dice, dataset),
    };
  });
  return { ...dataset, initiatives, organisations };
}
