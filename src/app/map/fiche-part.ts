import type { Language } from '../../domain/languages.ts';
import type { Dataset } from '../../domain/model.ts';
import { areFew, detailsOf } from '../../state/atlas/details-for.ts';
import { requestDetails } from '../../state/atlas/fetch-details.ts';
import { fetchTexts } from '../../state/say/more-texts.tsx';
import { preloadable } from '../preloadable.tsx';

/** The fiche beside the map. */
export const fichePart = preloadable(() =>
  import('../../fiche/fiche-sheet.tsx').then((module) => module.FicheSheet),
);

/** Fetches what any fiche is shown with: of few initiatives all that they say, of many what is not theirs alone. */
export async function prepareFiches(
  root: URL,
  dataset: Dataset,
  language: Language,
): Promise<void> {
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
