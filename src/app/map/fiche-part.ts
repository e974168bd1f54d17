import { preloadable } from '../../state/preloadable.tsx';

/** The fiche beside the map. */
export const fichePart = preloadable(() =>
  import('../../fiche/fiche-sheet.tsx').then((module) => module.FicheSheet),
);
