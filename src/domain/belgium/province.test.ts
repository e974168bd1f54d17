import { expect, test } from 'vitest';
import { provinceOfNis, provinceOfPostcode } from './province.ts';

test.each([
  ['1000', '04000'],
  ['1299', '04000'],
  ['1300', '20002'],
  ['1500', '20001'],
  ['2000', '10000'],
  ['3001', '20001'],
  ['3500', '70000'],
  ['4000', '60000'],
  ['5000', '90000'],
  ['6000', '50000'],
  ['6700', '80000'],
  ['7000', '50000'],
  ['8400', '30000'],
  ['9999', '40000'],
  ['0999', null],
  ['99', null],
  ['Gent', null],
])('postcode %s lies in %s', (postcode, province) => {
  expect(provinceOfPostcode(postcode)).toBe(province);
});

test('a commune lies in the province of its NIS code; Brussels in none', () => {
  expect(['21014', '23027', '25112', '44021', '92094'].map(provinceOfNis)).toEqual([
    null,
    '20001',
    '20002',
    '40000',
    '90000',
  ]);
});
