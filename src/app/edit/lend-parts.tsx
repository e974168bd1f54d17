import { lazy } from 'react';
import { Preview } from './draft-preview.tsx';

// Leaflet is large, and most editing needs no map.
const SpotMap = lazy(() =>
  import('../../map/point-picker/point-picker-map.tsx').then((module) => ({
    default: module.SpotMap,
  })),
);

/** What other rooms lend the desk. */
export const PARTS = { SpotMap, Preview };
