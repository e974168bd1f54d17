import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORGES, newFilePage, uploadPage, waitingPage, type Repository } from './repository.ts';

const at = (forge: Repository['forge'], branch = 'main'): Repository => ({
  forge,
  url: 'https://forge.example/fdss/kaart',
  branch,
});

test('each forge is asked for its own pages', () => {
  expect(FORGES.map((forge) => [uploadPage(at(forge)), waitingPage(at(forge))])).toEqual([
    [
      'https://forge.example/fdss/kaart/upload/main/changes',
      'https://forge.example/fdss/kaart/pulls',
    ],
    [
      'https://forge.example/fdss/kaart/-/tree/main/changes',
      'https://forge.example/fdss/kaart/-/merge_requests',
    ],
    [
      'https://forge.example/fdss/kaart/_upload/main/changes',
      'https://forge.example/fdss/kaart/pulls',
    ],
  ]);
});

test('a text comes out of the address as it went in, or there is no address', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('github' as const, 'forgejo' as const),
      fc.string({ unit: 'grapheme', maxLength: 3000 }),
      (forge, text) => {
        const address = newFilePage(at(forge), 'a b&c.json', text);
        if (address === null) return text.length > 400;
        const { searchParams } = new URL(address);
        return (
          address.length <= 6000 &&
          searchParams.get('value') === text &&
          searchParams.get('filename') === 'changes/a b&c.json'
        );
      },
    ),
  );
});

test('GitLab takes no text in an address; nor does anybody one that is too long', () => {
  expect(newFilePage(at('gitlab'), 'x.json', '{}')).toBeNull();
  expect(newFilePage(at('github'), 'x.json', 'é'.repeat(1000))).toBeNull();
});

test('a branch with a slash or a hash stays one in the address', () => {
  expect(uploadPage(at('github', 'site/één#1'))).toBe(
    'https://forge.example/fdss/kaart/upload/site/%C3%A9%C3%A9n%231/changes',
  );
});
