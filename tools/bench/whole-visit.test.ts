import { expect, test } from 'vitest';
import { CATEGORIES, wholeVisit } from './whole-visit.ts';

type Report = NonNullable<Awaited<ReturnType<Parameters<typeof wholeVisit>[0]>>>;

/** What Lighthouse gives, as far as it is read. */
function report(performance: number | null, errorMessage?: string): Report {
  const scores = Object.fromEntries(CATEGORIES.map((id) => [id, { score: 1 }]));
  return {
    categories: { ...scores, performance: { score: performance } },
    audits: { 'first-contentful-paint': { errorMessage } },
  } as unknown as Report;
}

test('a visit in which nothing was painted is made once more', async () => {
  const seen = [report(null, 'The page did not paint any content.'), undefined, report(0.99)];
  const heard: string[] = [];
  const found = await wholeVisit(
    () => Promise.resolve(seen.shift()),
    (line) => heard.push(line),
  );
  expect(found.categories.performance?.score).toBe(0.99);
  expect(heard).toEqual([
    'Once more: performance not measured: The page did not paint any content.',
    'Once more: Lighthouse said nothing.',
  ]);
});

test('three visits that measured nothing fail, with the reason', async () => {
  let visits = 0;
  const nothing = () => {
    visits++;
    return Promise.resolve(report(null, 'NO_FCP'));
  };
  await expect(wholeVisit(nothing, () => undefined)).rejects.toThrow(
    'performance not measured: NO_FCP',
  );
  expect(visits).toBe(3);
});
