import { createContext, useContext, useMemo } from 'react';
import type { Picture, Pictured } from '../../domain/pictures/picture.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** Whether a meeting shows pictures now; paper has its address alone. */
export const PicturesOn = createContext(true);

/** Gives the picture of a fiche that a slide or sheet shows: its first; null where it is asked for without. */
export function useFirstPicture(): (of: Pictured) => Picture | null {
  const isOn = useContext(PicturesOn);
  const { withoutPictures } = useUrlState().state;
  return ({ pictures = [] }) => (isOn && !withoutPictures ? (pictures[0] ?? null) : null);
}

/** Whether any fiche at hand has a picture, so that one may want to do without. */
export function useHasPictures(): boolean {
  const { dataset } = useAtlas();
  return useMemo(
    () =>
      [...dataset.initiatives, ...dataset.approaches, ...dataset.challenges].some(
        (one) => ((one as Pictured).pictures ?? []).length > 0,
      ),
    [dataset],
  );
}
