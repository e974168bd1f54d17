import { lazy, Suspense, useState } from 'react';
import { asksAnything } from '../state/url/asks-anything.ts';
import { useQuestionOpen } from '../state/search/asking.ts';
import { useHasSigns } from '../state/atlas/atlas.ts';
import { useSettled } from '../state/device/use-slow.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { AskField } from './ask/ask-field.tsx';
import { Facets } from './facets/facet-panel.tsx';
import { Refine } from './facets/refine.tsx';
import { ResultList } from './results/result-list.tsx';
import { SummaryLine } from './results/summary-line.tsx';

const ShadeTable = lazy(() =>
  import('./results/shade-table.tsx').then((module) => ({ default: module.ShadeTable })),
);
const AlsoFound = lazy(() =>
  import('./results/also-found.tsx').then((module) => ({ default: module.AlsoFound })),
);
const NearAnswer = lazy(() =>
  import('./results/near-answer.tsx').then((module) => ({ default: module.NearAnswer })),
);
const SignLine = lazy(() =>
  import('./results/sign-line.tsx').then((module) => ({ default: module.SignLine })),
);
const TokenLine = lazy(() =>
  import('./token-line.tsx').then((module) => ({ default: module.TokenLine })),
);

/**
 * The field, what is asked, facets and list: all that the map shows, for the eye and the keyboard.
 * On a narrow screen the field folds to the line of what is asked, so that the answers are in sight.
 */
export function Panel({ wide }: { wide: boolean }) {
  const { state } = useUrlState();
  const isOpen = useQuestionOpen();
  const [isRefining, setRefining] = useState(false);
  const hasSigns = useHasSigns();
  const isSettled = useSettled();
  const isAsked = asksAnything(state);
  const near = state.near !== null && (
    <Suspense fallback={<div className="near-answer" />}>
      <NearAnswer brief={!wide && !isRefining} />
    </Suspense>
  );
  return (
    <>
      {(wide || isOpen || !isAsked) && <AskField />}
      <div className={isAsked ? 'asked' : 'asked asked-none'}>
        {isAsked && (
          <Suspense fallback={<ul className="tokens" />}>
            <TokenLine />
          </Suspense>
        )}
        {!wide && <Refine isOpen={isRefining} onToggle={setRefining} />}
      </div>
      {near}
      <SummaryLine />
      {(wide || isRefining) && <Facets />}
      {state.shade !== 'none' && (
        <Suspense>
          <ShadeTable />
        </Suspense>
      )}
      <ResultList />
      {isSettled && hasSigns && (
        <Suspense>
          <SignLine />
        </Suspense>
      )}
      {state.query.text !== '' && (
        <Suspense>
          <AlsoFound text={state.query.text} />
        </Suspense>
      )}
    </>
  );
}
