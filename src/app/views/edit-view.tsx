import '../styles/other-data.css';
import '../styles/edit.css';
import { Editor } from '../../edit/editor.tsx';
import { LentParts } from '../edit/lend-parts.tsx';
import { withTexts } from '../../state/say/more-texts.tsx';

/** The editors' desk. */
export const EditView = withTexts(['near', 'time', 'device', 'fields', 'edit'], () => (
  <LentParts>
    <Editor />
  </LentParts>
));
