import proj4 from 'proj4';
import { expect, test } from 'vitest';
import { systemOf, toWgs84 } from './projection.ts';

const dms = (degrees: number, minutes: number, seconds: number) =>
  degrees + minutes / 60 + seconds / 3600;

const METRE = 1 / 100_000;

test('Lambert 72: the worked example of the IOGP guidance note 7-2, before the change of datum', () => {
  // 50°40'46.461"N, 5°48'26.533"E on Belge 1972 is 251763.20, 153034.13.
  const [lng, lat] = toWgs84('Belgian Lambert 72')([251763.2, 153034.13]);
  const belge = proj4(
    '+proj=longlat +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747',
  ).forward<[number, number]>([lng, lat]);
  expect(Math.abs(belge[0] - dms(5, 48, 26.533))).toBeLessThan(METRE / 10);
  expect(Math.abs(belge[1] - dms(50, 40, 46.461))).toBeLessThan(METRE / 10);
});

test('Lambert 72 to WGS 84 moves Belgium by about a hundred metres, to the north-east', () => {
  const [lng, lat] = toWgs84('Belgian Lambert 72')([251763.2, 153034.13]);
  const east = (lng - dms(5, 48, 26.533)) * 70_500;
  const north = (lat - dms(50, 40, 46.461)) * 111_200;
  expect(Math.hypot(east, north)).toBeGreaterThan(60);
  expect(Math.hypot(east, north)).toBeLessThan(160);
});

test('Lambert 2008: the point that defines it, 50°47′52.134″N 4°21′33.177″E', () => {
  const [lng, lat] = toWgs84('Belgian Lambert 2008')([649328, 665262]);
  expect(Math.abs(lng - dms(4, 21, 33.177))).toBeLessThan(METRE);
  expect(Math.abs(lat - dms(50, 47, 52.134))).toBeLessThan(METRE);
});

test('the system is read from the file, else from the size of the numbers', () => {
  expect(systemOf('urn:ogc:def:crs:EPSG::31370', [0, 0])).toBe('Belgian Lambert 72');
  expect(systemOf('PROJCS["Belge_Lambert_1972",GEOGCS[…', [0, 0])).toBe('Belgian Lambert 72');
  expect(systemOf('PROJCS["ETRS89_Belgian_Lambert_2008"…', [0, 0])).toBe('Belgian Lambert 2008');
  expect(systemOf('', [4.35, 50.85])).toBe('WGS 84');
  expect(systemOf('', [149_000, 170_000])).toBe('Belgian Lambert 72');
  expect(systemOf('', [649_000, 670_000])).toBe('Belgian Lambert 2008');
  expect(() => systemOf('', [484_000, 6_593_000])).toThrow(/EPSG 4326, 31370 or 3812/);
});
