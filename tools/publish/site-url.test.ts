import { expect, test } from 'vitest';
import type { SourceSite } from '../../src/data/schemas/source-schemas.ts';
import { workedOutAddress } from './site-url.ts';

const NONE: SourceSite = { address: null, repository: null, licence: null };
const at = (url: string): SourceSite => ({
  ...NONE,
  repository: { forge: 'forgejo', url, branch: 'main' },
});

test.each([
  ['https://github.com/FdSS/kaart', 'https://fdss.github.io/kaart/'],
  ['https://github.com/fdss/FdSS.github.io', 'https://fdss.github.io/'],
  ['https://gitlab.com/febul/sub/kaart', 'https://febul.gitlab.io/sub/kaart/'],
  ['https://codeberg.org/fdss/kaart', 'https://fdss.codeberg.page/kaart/'],
  ['https://codeberg.org/fdss/pages', 'https://fdss.codeberg.page/'],
  ['https://git.fdss.be/fdss/kaart', null],
  ['https://github.com/fdss', null],
])('the pages of %s stand at %s', (url, address) => {
  expect(workedOutAddress(at(url), null, '')).toBe(address);
});

test('what is said goes before what follows', () => {
  const site = { ...at('https://github.com/fdss/kaart'), address: 'https://kaart.example.be' };
  expect(workedOutAddress(site, null, 'https://a.example/b')).toBe('https://a.example/b/');
  expect(workedOutAddress(site, null, '')).toBe('https://kaart.example.be/');
  expect(workedOutAddress(NONE, null, '')).toBeNull();
});
