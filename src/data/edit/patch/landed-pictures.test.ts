import { expect, test } from 'vitest';
import type { Change } from './patch.ts';
import { withLandedPictures } from './landed-pictures.ts';

const about = { alt: { nl: 'a', fr: 'a', en: 'a' }, maker: 'An', licence: 'CC0-1.0', source: 'x' };
const here = { file: 'tuin.jpg', data: 'data:image/jpeg;base64,AAAA', ...about };
const { data: _data, ...published } = here;
const fresh = { ...here, file: 'zaal.jpg' };
const to = (pictures: readonly object[]): Change => ({
  kind: 'organisation',
  id: 'fdss',
  before: { id: 'fdss' },
  after: { id: 'fdss', pictures },
});

test('what was published of one’s own is no difference any more; what was not stays as it is', () => {
  const now = { id: 'fdss', pictures: [published] };
  expect(withLandedPictures(to([here]), now)).toEqual(to([published]));
  expect(withLandedPictures(to([here, fresh]), now)).toEqual(to([published, fresh]));
  const untouched = to([here]);
  expect(withLandedPictures(untouched, { id: 'fdss' })).toBe(untouched);
});
