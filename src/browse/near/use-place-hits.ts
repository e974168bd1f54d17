import { useMemo } from 'react';
import { placeSearch, type PlaceHit } from '../../domain/places/place-search.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import type { Gazetteer } from '../../state/near/lazy-nearness.ts';
import { useGazetteer } from '../../state/near/use-nearness.ts';
import { useRecentPlaces } from '../../state/near/recent-places.ts';

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

interface PlaceHits {
  /** What the text may mean; the recent places where there is no text. */
  readonly hits: readonly PlaceHit[];
  readonly gazetteer: Gazetteer;
}

/** What a typed text may mean, as far as the gazetteer is here. */
export function usePlaceHits(text: string): PlaceHits {
  const { dataset, places } = useAtlas();
  const gazetteer = useGazetteer(false);
  const recent = useRecentPlaces();
  const localities = gazetteer.status === 'known' ? gazetteer.localities : NONE;
  const search = useMemo(
    () =>
      placeSearch(
        // A spot is found by what stands on it.
        dataset.places.filter(({ spot }) => !spot),
        [...localities.values()],
      ),
    [dataset.places, localities],
  );
  const hits = useMemo(() => {
    if (text.trim() !== '') return search(text);
    return recent.flatMap((id): PlaceHit[] => {
      const target = places.get(id) ?? localities.get(id);
      return target ? [{ group: 'commune', target, postcode: null, form: null }] : [];
    });
  }, [text, search, recent, places, localities]);
  return { hits, gazetteer };
}
