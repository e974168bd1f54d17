import { expect, test } from 'vitest';
import { siteSource } from '../data/site-dataset.ts';
import { ownTextProblems } from './check-own-texts.ts';

const told = (texts: Record<string, string>) =>
  ownTextProblems({ texts: { fr: texts } }).map(({ code, field, hint }) => [code, field, hint]);

test('our own texts have their keys, and can be filled in', () => {
  expect(ownTextProblems(siteSource().map)).toEqual([]);
});

test('a key that is none is told, with the likely one, and a brace that is left open', () => {
  expect(told({ 'app.taglien': 'x' })).toEqual([
    ['unknownId', 'texts.fr.app.taglien', expect.stringContaining('app.tagline')],
  ]);
  expect(told({ 'count.initiatives': '{count, plural, one {# a}' })).toEqual([
    ['message', 'texts.fr.count.initiatives', expect.any(String)],
  ]);
});
