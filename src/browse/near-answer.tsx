import { MoreTexts } from '../state/more-texts.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { HereAnswer } from './near/here-answer.tsx';
import { LocalityAnswer } from './near/locality-answer.tsx';
import { NothingHere } from './near/nothing-here.tsx';
import { PlaceAbout } from './near/place-about.tsx';
import { PointAnswer } from './near/point-answer.tsx';
import { ReachField } from './near/reach-field.tsx';

/** What came of asking "near": where that is, or why there is no answer, and how far it reaches. */
export function NearAnswer() {
  return (
    <MoreTexts of={['near']}>
      <Answer />
      <NothingHere />
      <ReachField />
    </MoreTexts>
  );
}

function Answer() {
  const { state } = useUrlState();
  const { near } = state;
  switch (near?.kind) {
    case 'here':
      return <HereAnswer />;
    case 'point':
      return <PointAnswer point={near.point} accuracyKm={0} />;
    case 'place':
      return (
        <p>
          <PlaceAbout id={near.placeId} />
        </p>
      );
    case 'locality':
      return <LocalityAnswer id={near.id} />;
    case undefined:
      return null;
  }
}
