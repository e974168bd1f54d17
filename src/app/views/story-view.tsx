import '../styles/story.css';
import { StoryPage } from '../../present/story/story-page.tsx';
import { withTexts } from '../../state/say/more-texts.tsx';

/** The stories of this device. */
export const StoryView = withTexts(['near', 'time', 'show'], StoryPage);
