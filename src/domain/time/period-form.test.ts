import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_DATE, readWords, writeWords } from './period-form.ts';
import { anyPeriod } from '../testing/test-arbitraries.ts';

test('any period that is filled in as it is read is the same period', () => {
  fc.assert(
    fc.property(anyPeriod, (edtf) => {
      expect(writeWords(readWords(edtf))).toBe(edtf);
    }),
    { numRuns: 500 },
  );
  expect(writeWords(readWords(null))).toBeNull();
});

test('what an editor says in words becomes EDTF in the precision that was chosen', () => {
  const date = (change: Partial<typeof NO_DATE>) => ({ ...NO_DATE, ...change });
  const since = (start: typeof NO_DATE) => writeWords({ form: 'since', start, end: NO_DATE });
  expect(since(date({ year: '2021' }))).toBe('2021/..');
  expect(since(date({ year: '2024', part: '07' }))).toBe('2024-07/..');
  expect(since(date({ year: '2024', part: '07', day: '5' }))).toBe('2024-07-05/..');
  expect(since(date({ year: '2024', part: '21', day: '5' }))).toBe('2024-21/..');
  expect(since(date({ year: '2015', approximate: true, uncertain: true }))).toBe('2015%/..');
  expect(since(date({ year: '2013', part: 'decade' }))).toBe('201X/..');
  expect(writeWords({ form: 'until', start: NO_DATE, end: date({ year: '2015' }) })).toBe(
    '../2015',
  );
});
