import '../styles/other-data.css';
import '../styles/edit.css';
import { Editor } from '../../edit/editor.tsx';
import { PartsProvider } from '../../edit/lent-parts.ts';
import { MoreTexts } from '../../state/say/more-texts.tsx';
import { PARTS } from '../edit/lend-parts.tsx';

const TEXTS = ['near', 'time', 'device', 'fields', 'edit'] as const;

/** The editors' desk, with what other rooms lend it. */
export function EditView() {
  return (
    <MoreTexts of={TEXTS}>
      <PartsProvider value={PARTS}>
        <Editor />
      </PartsProvider>
    </MoreTexts>
  );
}
