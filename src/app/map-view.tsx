import './styles/map-view.css';
import type { Problem } from '../data/problems.ts';
import { ResultsProvider } from '../state/results.tsx';
import { Shell } from './shell.tsx';

/** The map with its rooms, and the results that they all show. */
export function MapView({ problems }: { problems: readonly Problem[] }) {
  return (
    <ResultsProvider>
      <Shell problems={problems} />
    </ResultsProvider>
  );
}
