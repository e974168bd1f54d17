import fc from 'fast-check';
import { expect, test } from 'vitest';
import { giveAddress } from './give-address.ts';

const at = (root: string, address: string | null = null) => ({ root: new URL(root), address });
const PATH = 'nl/?approach=gezondheid';

test('a build that was not told its address gives the one at which it is served, made whole once', () => {
  for (const root of [
    'http://localhost:4173/',
    'http://localhost:4173/kaart/',
    'https://buurthuis.example/',
    'https://buurthuis.example/mijn%20kaart/',
    'http://192.168.1.20:8000/',
  ]) {
    for (const use of ['now', 'later'] as const) {
      expect(giveAddress(PATH, at(root), use).address).toBe(root + PATH);
    }
  }
});

test('what is served to this computer alone gives the public address, whole', () => {
  const site = at('http://127.0.0.1:8000/usb/', 'https://kaart.example/');
  for (const use of ['now', 'later'] as const) {
    expect(giveAddress(PATH, site, use)).toEqual({
      address: `https://kaart.example/${PATH}`,
      isLocal: false,
    });
  }
});

test('in a room one follows where the site is served; what is cited is found at its public address', () => {
  const site = at('http://192.168.1.20:8000/', 'https://kaart.example/');
  expect(giveAddress(PATH, site, 'now').address).toBe(`http://192.168.1.20:8000/${PATH}`);
  expect(giveAddress(PATH, site, 'later').address).toBe(`https://kaart.example/${PATH}`);
});

test('an address of this computer alone is given only for want of another, and told', () => {
  expect(giveAddress(PATH, at('http://[::1]:1/', 'http://localhost:4/kaart/'), 'later')).toEqual({
    address: `http://localhost:4/kaart/${PATH}`,
    isLocal: true,
  });
  expect(giveAddress(PATH, at('http://zaal.example/', 'http://localhost:4/'), 'later')).toEqual({
    address: `http://zaal.example/${PATH}`,
    isLocal: false,
  });
  expect(giveAddress(PATH, at('http://localhost.example/'), 'now').isLocal).toBe(false);
});

test('data that are on this device only cannot be followed, wherever the site is', () => {
  const site = at('https://kaart.example/');
  expect(giveAddress('nl/?data=file:', site, 'now').isLocal).toBe(true);
  expect(giveAddress('nl/?data=draft:', site, 'now').isLocal).toBe(true);
  expect(giveAddress('nl/?data=https://wijk.example/a.csv', site, 'now').isLocal).toBe(false);
});

test('whatever the folder and the path, the path below the root is told once', () => {
  const folder = fc.array(fc.stringMatching(/^[a-z]{1,8}$/)).map((parts) => parts.join('/'));
  const host = fc.constantFrom('http://localhost:1/', 'https://kaart.example/');
  const root = fc.tuple(host, folder).map(([top, rest]) => (rest === '' ? top : `${top}${rest}/`));
  const path = fc.stringMatching(/^(nl|fr|en)\/([a-z]{1,6}\/)?(\?[a-z]{1,4}=[a-z0-9]{1,6})?$/);
  fc.assert(
    fc.property(root, fc.option(root), path, (here, known, below) => {
      const { address } = giveAddress(below, at(here, known), 'now');
      expect([here, known ?? here].map((root) => root + below)).toContain(address);
    }),
  );
});
