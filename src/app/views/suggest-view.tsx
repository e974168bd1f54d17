import '../styles/edit.css';
import { Suggest } from '../../edit/suggest/suggest.tsx';
import { LentParts } from '../edit/lend-parts.tsx';
import { withTexts } from '../../state/say/more-texts.tsx';

/** What any visitor can suggest. */
export const SuggestView = withTexts(['near', 'time', 'fields', 'edit'], () => (
  <LentParts>
    <Suggest />
  </LentParts>
));
