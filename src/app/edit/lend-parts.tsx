import { lazy, type ReactNode } from 'react';
import { PartsProvider } from '../../edit/lent-parts.ts';
import { Preview } from './draft-preview.tsx';

// Leaflet is large, and most editing needs no map.
const SpotMap = lazy(() =>
  import('../../map/point-picker/point-picker-map.tsx').then((module) => ({
    default: module.SpotMap,
  })),
);

const PARTS = { SpotMap, Preview };

/** Lends the editor what is of other rooms. */
export const LentParts = ({ children }: { children: ReactNode }) => (
  <PartsProvider value={PARTS}>{children}</PartsProvider>
);
