import { expect, test } from 'vitest';
import { siteDataset, siteGazetteer } from './site-dataset.ts';

test('nearly every entry of GeoNames is in the gazetteer, none of them outside Belgium', () => {
  const towns = siteGazetteer().filter(({ kind }) => kind === 'town');
  expect(towns.length).toBeGreaterThan(530);
  for (const { id, point } of towns) {
    expect(point[0], id).toBeGreaterThan(2.4);
    expect(point[0], id).toBeLessThan(6.5);
  }
});

test('no two entries of the gazetteer share an id, and none has that of a place', () => {
  const ids = [...siteGazetteer(), ...siteDataset().places].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
