import { useEffect } from 'react';
import type { Locality } from '../../domain/places/locality.ts';
import {
  askGazetteer,
  gazetteer,
  loadNearness,
  nearness,
  type Gazetteer,
} from './lazy-nearness.ts';
import type * as Nearness from './nearness.ts';
import { useSite } from '../atlas/site-context.ts';
import { tellFailure } from '../device/load-failure.ts';

/** How nearness is worked out, fetched when needed; null until it is there. */
export function useNearness(isNeeded: boolean): typeof Nearness | null {
  const loaded = nearness.use((value) => value);
  const isWanting = isNeeded && loaded === null;
  useEffect(() => {
    if (!isWanting) return;
    const load = () => {
      loadNearness().catch((error: unknown) => {
        // Without it the list stays as it is.
        reportError(error);
        tellFailure({ id: 'nearness', problems: [], retry: load });
      });
    };
    load();
  }, [isWanting]);
  return loaded;
}

/** The gazetteer as far as it is here; asked for when it is needed. */
export function useGazetteer(isNeeded: boolean): Gazetteer {
  const { root } = useSite();
  const known = gazetteer.use((value) => value);
  const isWanting = isNeeded && known.status === 'unasked';
  useEffect(() => {
    if (isWanting) askGazetteer(root);
  }, [isWanting, root]);
  return known;
}

/** The locality of an id, fetched when one is given; undefined where it is unknown (yet). */
export function useLocality(id: string | null): Locality | undefined {
  const known = useGazetteer(id !== null);
  return id !== null && known.status === 'known' ? known.localities.get(id) : undefined;
}
