import { describe, expect, test } from 'vitest';
import { gazetteer, type GeonamesTown } from './publish-gazetteer.ts';
import { readSource } from '../source/read-source.ts';
import { soundFiles } from '../testing/test-source.ts';

const source = readSource(soundFiles()).source!;
const towns: readonly GeonamesTown[] = [
  { name: 'Ledeberg', nis: '23097', population: 1500, point: [4.0, 50.8] },
  { name: 'Ledeberg', nis: '44021', population: 8454, point: [3.74, 51.04] },
  { name: 'Gent', nis: '44021', population: 231493, point: [3.716666, 51.05] },
  { name: 'Kraainem', nis: '23099', population: 12815, point: [4.47, 50.86] },
  { name: 'Namur', nis: '92094', population: 106284, point: [4.87, 50.47] },
  { name: 'Jambes', nis: '92094', population: 9000, point: [4.87, 50.46] },
];
const ground = { ...source, towns: source.towns.filter(({ nis }) => nis === '44021') };
const { localities, problems } = gazetteer(ground, towns);
const found = (id: string) => localities.find((one) => one.id === id);

describe('gazetteer', () => {
  test('a town carries the names and postcodes that we know, and its NIS code', () => {
    expect(found('gent')).toMatchObject({
      name: { nl: 'Gent', fr: 'Gand', en: 'Ghent' },
      commune: null,
      nis: '44021',
      point: [3.7167, 51.05],
    });
    expect(found('gent')?.postcodes).toContain('9000');
    expect(problems).toEqual([]);
  });

  test('what is a place of the data is not there twice', () => {
    expect(localities.map(({ name }) => name.fr)).not.toContain('Namur');
    expect(found('marollen')).toBeUndefined();
    expect(localities.map(({ name }) => name.nl)).not.toContain('Bockstael');
  });

  test('a village of a commune of the data is known to lie in it', () => {
    expect(found('jambes')?.commune).toBe('92094');
  });

  test('a landmark lies in its commune and keeps its own id', () => {
    expect(found('flagey')).toMatchObject({ kind: 'site', commune: '21009', postcodes: [] });
    expect(found('kraainem')?.kind).toBe('station');
    expect(found('kraainem-23099')?.kind).toBe('town');
  });

  test('two towns of one name are told apart by their code', () => {
    expect(found('ledeberg-44021')?.postcodes).toEqual(['9050']);
    expect(found('ledeberg-23097')?.nis).toBe('23097');
  });

  test('every id is there once, and none is a place', () => {
    const ids = [...localities, ...source.places].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('an addition to a town that GeoNames does not have is told, with a likely mend', () => {
    const typo = { ...ground, towns: [{ nis: '44021', geonames: 'Gnet' }] };
    expect(gazetteer(typo, towns).problems).toMatchObject([
      {
        code: 'unknownId',
        file: 'towns.json',
        feature: 'Gnet',
        field: 'geonames',
        hint: '→ "44021 Gent"?',
      },
    ]);
  });
});
