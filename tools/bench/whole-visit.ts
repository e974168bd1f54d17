import type { Result } from 'lighthouse';

/** The categories of Lighthouse that are told. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A browser that is busy now and then paints nothing while Lighthouse looks on. */
const TRIES = 3;

type Report = Pick<Result, 'categories' | 'audits' | 'runtimeError'>;

/** The categories that a visit did not measure. */
const unmeasured = ({ categories }: Report) =>
  CATEGORIES.filter((id) => typeof categories[id]?.score !== 'number');

/** Why a visit does not count. */
function reason(report: Report | undefined): string {
  if (report === undefined) return 'Lighthouse said nothing.';
  const { audits, runtimeError } = report;
  const broken = Object.values(audits).find(({ errorMessage }) => errorMessage !== undefined);
  const why = runtimeError?.message ?? broken?.errorMessage ?? 'without a reason';
  return `${unmeasured(report).join(', ')} not measured: ${why}`;
}

/**
 * The first visit of three that measured all of it.
 * @param visit looks at the page once
 * @param say hears why a visit is made once more
 * @throws with what was not measured, where no visit measured all
 */
export async function wholeVisit<Seen extends Report>(
  visit: () => Promise<Seen | undefined>,
  say: (line: string) => void,
): Promise<Seen> {
  for (let made = 1; ; made++) {
    const report = await visit();
    if (report !== undefined && unmeasured(report).length === 0) return report;
    const why = reason(report);
    if (made === TRIES) throw new Error(why);
    say(`Once more: ${why}`);
  }
}
