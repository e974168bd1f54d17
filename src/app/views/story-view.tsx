import '../styles/story.css';
import { StoryPage } from '../../present/story/story-page.tsx';
import { MoreTexts } from '../../state/say/more-texts.tsx';

/** The stories of this device. */
export function StoryView() {
  return (
    <MoreTexts of={['near', 'time', 'show']}>
      <StoryPage />
    </MoreTexts>
  );
}
