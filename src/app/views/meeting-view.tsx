import '../styles/slides.css';
import '../styles/meeting.css';
import { Presenter } from '../../present/presenter/presenter.tsx';
import { Stage } from '../../present/meeting/stage.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { withTexts } from '../../state/say/more-texts.tsx';

/** The meeting mode: what the room sees, or the presenter's own window. */
export const MeetingView = withTexts(['near', 'time', 'show'], function Meeting() {
  const { state } = useUrlState();
  return state.page.kind === 'presenter' ? <Presenter /> : <Stage />;
});
