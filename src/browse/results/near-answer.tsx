import { useI18n } from '../../state/atlas/i18n-context.ts';
import { MoreTexts } from '../../state/say/more-texts.tsx';
import { PlaceAbout } from '../../ui/place-about.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { HereAnswer } from '../near/here-answer.tsx';
import { LocalityAnswer } from '../near/locality-answer.tsx';
import { NothingHere } from '../near/nothing-here.tsx';
import { PointAnswer } from '../near/point-answer.tsx';
import { ReachField } from '../near/reach-field.tsx';

interface Props {
  /** Where the list has to be in sight: only what one has to know or answer. */
  brief: boolean;
}

/** What came of asking "near": where that is, or why there is no answer, and how far it reaches. */
export function NearAnswer({ brief }: Props) {
  return (
    <MoreTexts of={['near']}>
      <div className="near-answer">
        <NothingHere />
        <Answer brief={brief} />
        {!brief && <ReachField />}
      </div>
    </MoreTexts>
  );
}

function Answer({ brief }: Props) {
  const { t } = useI18n();
  const { state } = useUrlState();
  const { near } = state;
  switch (near?.kind) {
    case 'here':
      return <HereAnswer />;
    case 'point':
      return <PointAnswer point={near.point} accuracyKm={0} />;
    case 'place':
      return brief ? null : <PlaceAbout id={near.placeId} words={t('near.page')} />;
    case 'locality':
      return <LocalityAnswer id={near.id} />;
    case undefined:
      return null;
  }
}
