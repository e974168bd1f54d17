import '../styles/edit.css';
import { News } from '../../edit/news.tsx';
import { withTexts } from '../../state/say/more-texts.tsx';

/** What changed in the data. */
export const NewsView = withTexts(['fields', 'edit'], News);
