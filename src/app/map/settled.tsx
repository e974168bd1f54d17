import { lazy, Suspense, useEffect } from 'react';
import type { Language } from '../../domain/languages.ts';
import type { Dataset } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { areFew, detailsOf } from '../../state/atlas/details-for.ts';
import { requestDetails } from '../../state/atlas/fetch-details.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useSite } from '../../state/atlas/site-context.ts';
import { savesData } from '../../state/device/saves-data.ts';
import { useSlow } from '../../state/device/use-slow.ts';
import { fetchTexts } from '../../state/say/more-texts.tsx';
import { fichePart } from './fiche-part.ts';

const PrintHead = lazy(() =>
  import('./print-head.tsx').then((module) => ({ default: module.PrintHead })),
);
/** How long after the view stands all has been quiet, in milliseconds. */
const SETTLED = 1500;

/** Fetches what any fiche is shown with: of few initiatives all that they say, of many what is not theirs alone. */
async function prepareFiches(root: URL, dataset: Dataset, language: Language): Promise<void> {
  await Promise.all([
    fichePart.preload(),
    fetchTexts(['page'], language),
    // What many say lies in more files than are sealed.
    areFew(dataset) ? null : import('../../data/load/check-details.ts'),
  ]);
  const request = requestDetails(root, dataset, detailsOf([], dataset));
  const { problems } = await request.promise;
  // Whoever opens one asks again, and is told what is wrong then.
  if (problems.length > 0) request.forget();
}

/** What comes once all has been quiet: what only paper shows, and what the first choice of a fiche needs. */
export function Settled({ wide }: { wide: boolean }) {
  const { dataset } = useAtlas();
  const { root } = useSite();
  const { language } = useI18n();
  const isSettled = useSlow(SETTLED);
  useEffect(() => {
    if (isSettled && !savesData()) prepareFiches(root, dataset, language).catch(reportError);
  }, [isSettled, root, dataset, language]);
  return <Suspense>{isSettled && <PrintHead wide={wide} />}</Suspense>;
}
