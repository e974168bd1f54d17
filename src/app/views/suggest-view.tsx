import '../styles/edit.css';
import { PartsProvider } from '../../edit/lent-parts.ts';
import { Suggest } from '../../edit/suggest/suggest.tsx';
import { MoreTexts } from '../../state/say/more-texts.tsx';
import { PARTS } from '../edit/lend-parts.tsx';

const TEXTS = ['near', 'time', 'fields', 'edit'] as const;

/** What any visitor can suggest. */
export function SuggestView() {
  return (
    <MoreTexts of={TEXTS}>
      <PartsProvider value={PARTS}>
        <Suggest />
      </PartsProvider>
    </MoreTexts>
  );
}
