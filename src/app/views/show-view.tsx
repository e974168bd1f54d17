import '../styles/show.css';
import { ShowDialog } from '../../present/show/show-dialog.tsx';
import { withTexts } from '../../state/say/more-texts.tsx';

/** The ways to show and share the view at hand. */
export const ShowView = withTexts(['device', 'near', 'page', 'time', 'show'], ShowDialog);
