import { expect, test } from 'vitest';
import { guideOnly } from './guide-only.ts';
import { drawnOnBy } from '../links/back-links.ts';
import { DATASET } from '../testing/test-data.ts';

test('what is only our reading is gone, what the guide says stays, and no initiative is lost', () => {
  const { initiatives } = guideOnly(DATASET);
  expect(initiatives).toHaveLength(DATASET.initiatives.length);
  const drawing = (approach: string) =>
    drawnOnBy(approach, initiatives).map(({ initiative }) => initiative.id);
  expect(drawing('organizing')).toEqual(['garden', 'tour', 'two-towns']);
  expect(drawing('health')).toEqual(['antenne', 'north', 'walloon']);
});

test('links between fiches are sifted too', () => {
  const links = [
    { to: 'a', basis: 'footnote', footnote: 1 },
    { to: 'b', basis: 'editorial' },
  ] as const;
  const initiatives = [{ ...DATASET.initiatives[0]!, links: [...links] }];
  expect(guideOnly({ ...DATASET, initiatives }).initiatives[0]!.links).toEqual([links[0]]);
});
