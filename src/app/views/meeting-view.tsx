import '../styles/slides.css';
import '../styles/meeting.css';
import { Presenter } from '../../present/presenter/presenter.tsx';
import { Stage } from '../../present/meeting/stage.tsx';
import { MoreTexts } from '../../state/say/more-texts.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** The meeting mode: what the room sees, or the presenter's own window. */
export function MeetingView() {
  const { state } = useUrlState();
  return (
    <MoreTexts of={['near', 'time', 'show']}>
      {state.page.kind === 'presenter' ? <Presenter /> : <Stage />}
    </MoreTexts>
  );
}
