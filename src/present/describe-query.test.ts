import { expect, test } from 'vitest';
import { translator } from '../i18n/translate.ts';
import nl from '../i18n/nl/map.ts';
import nlShow from '../i18n/nl/show.ts';
import nlTime from '../i18n/nl/time.ts';
import { DATASET } from '../domain/testing/test-data.ts';
import { buildAtlas } from '../state/atlas/atlas.ts';
import { knownIds } from '../state/url/url-state.ts';
import { readUrl } from '../state/url/read-url.ts';
import { describeQuery } from './describe-query.ts';

const t = translator('nl', { ...nl, ...nlShow, ...nlTime });
const i18n = { language: 'nl' as const, t, say: (text: { nl: string }) => text.nl };
const words = (search: string) =>
  describeQuery(
    readUrl('/nl/', search, knownIds(DATASET), 'nl').state.query,
    buildAtlas(DATASET),
    i18n,
  );

test('a question is told by what was chosen, each choice once', () => {
  expect(words('')).toEqual([]);
  expect(words('?q=huurders&place=21014,21015&years=2008-2012')).toEqual([
    '“huurders”',
    '21014 of 21015',
    'liep in 2008–2012',
  ]);
  expect(words('?years=2015-2020&reading=started&longer=10&ended=1')).toEqual([
    'begon in 2015–2020',
    'meer dan 10 jaar',
    'gestopt',
  ]);
});
