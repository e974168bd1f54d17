import { lazy, Suspense } from 'react';
import { useI18n } from '../state/i18n-context.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { FacetGroup } from './facet-group.tsx';
import { Facets } from './facets.tsx';
import { NearField } from './near-field.tsx';
import { ResultList } from './result-list.tsx';
import { SummaryLine } from './summary-line.tsx';
import { TextField } from './text-field.tsx';

const ShadeTable = lazy(() =>
  import('./shade-table.tsx').then((module) => ({ default: module.ShadeTable })),
);
const AlsoFound = lazy(() =>
  import('./also-found.tsx').then((module) => ({ default: module.AlsoFound })),
);

/** Search, facets and list: all that the map shows, for the eye and the keyboard. */
export function Panel({ wide }: { wide: boolean }) {
  const { t } = useI18n();
  const { state } = useUrlState();
  const { query } = state;
  const chosen = [
    query.approaches,
    query.bases,
    query.places,
    query.initiators,
    query.themes,
  ].flat();
  return (
    <>
      <NearField />
      <TextField />
      <SummaryLine />
      {wide ? (
        <Facets />
      ) : (
        <FacetGroup title={t('facet.title')} chosen={chosen.length} isLong>
          <Facets />
        </FacetGroup>
      )}
      {state.shade !== 'none' && (
        <Suspense>
          <ShadeTable />
        </Suspense>
      )}
      <ResultList />
      {query.text !== '' && (
        <Suspense>
          <AlsoFound text={query.text} />
        </Suspense>
      )}
    </>
  );
}
