import type { Result } from 'lighthouse';

/** The categories of Lighthouse that are told. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A browser that is busy now and then paints nothing while Lighthouse looks on. */
const TRIES = 3;

type Report = Pick<Result, 'categories' | 'audits' | 'runtimeError'>;

/** Why a visit does not count, null where each category was measured. */
function lacking(report: Report | undefined): string | null {
  if (report === undefined) return 'Lighthouse said nothing.';
  const { categories, audits, runtimeError } = report;
  const missing = CATEGORIES.filter((id) => typeof categories[id]?.score !== 'number');
  if (missing.length === 0) return null;
  const broken = Object.values(audits).find(({ errorMessage }) => errorMessage !== undefined);
  const why = runtimeError?.message ?? broken?.errorMessage ?? 'without a reason';
  return `${missing.join(', ')} not measured: ${why}`;
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
    const why = lacking(report);
    if (report !== undefined && why === null) return report;
    if (made === TRIES) throw new Error(why ?? '');
    say(`Once more: ${why}`);
  }
}
