import { useMemo } from 'react';
import type { Locality } from '../../domain/places/locality.ts';
import { useGazetteer } from '../../state/near/use-nearness.ts';

/** The towns and landmarks of the gazetteer; none until it is here. */
export function useLocalities(): readonly Locality[] {
  const gazetteer = useGazetteer(true);
  return useMemo(
    () => (gazetteer.status === 'known' ? [...gazetteer.localities.values()] : []),
    [gazetteer],
  );
}
