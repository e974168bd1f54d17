import './styles/edit.css';
import { lazy } from 'react';
import { Desk } from '../edit/desk.tsx';
import { PartsProvider } from '../edit/parts.ts';
import { MoreTexts } from '../state/more-texts.tsx';
import { Preview } from './edit/preview.tsx';

// Leaflet is large, and most editing needs no map.
const SpotMap = lazy(() =>
  import('../map/spot-map.tsx').then((module) => ({ default: module.SpotMap })),
);

const PARTS = { SpotMap, Preview };
const TEXTS = ['near', 'time', 'fields', 'edit'] as const;

/** The editors' desk, with what other rooms lend it. */
export function EditView() {
  return (
    <MoreTexts of={TEXTS}>
      <PartsProvider value={PARTS}>
        <Desk />
      </PartsProvider>
    </MoreTexts>
  );
}
