import '../styles/embed.css';
import { Embed } from '../../present/embed/embed.tsx';
import { withTexts } from '../../state/say/more-texts.tsx';

/** The map as it stands in the frame of another site. */
export const EmbedFrame = withTexts(['near', 'page', 'show'], Embed);
