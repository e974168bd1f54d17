import './styles/slides.css';
import './styles/meeting.css';
import { Stage } from '../present/meeting/stage.tsx';
import { MoreTexts } from '../state/more-texts.tsx';

/** The meeting mode. */
export function MeetingView() {
  return (
    <MoreTexts of={['time', 'show']}>
      <Stage />
    </MoreTexts>
  );
}
