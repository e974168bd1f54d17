import { createContext, useContext, type ComponentType } from 'react';
import type { Edited } from '../data/edit/edited-kinds.ts';

/** A map to point at a spot on. */
export interface SpotMapProps {
  /** [lng, lat] in degrees; null where nothing is pointed at yet. */
  readonly point: readonly [number, number] | null;
  /** In metres, drawn around it. */
  readonly radius: number | null;
  readonly onChoose: (point: [number, number]) => void;
}

/** What other rooms of the house lend the desk. */
interface Parts {
  readonly SpotMap: ComponentType<SpotMapProps>;
  /** How a thing will look on its page, with the changes made. */
  readonly Preview: ComponentType<{ kind: Edited; id: string }>;
}

const PartsContext = createContext<Parts | null>(null);
export const PartsProvider = PartsContext.Provider;

/** What other rooms lend; throws where the desk stands alone. */
export function useParts(): Parts {
  const parts = useContext(PartsContext);
  if (!parts) throw new Error('useParts needs a PartsProvider');
  return parts;
}
