import '../styles/edit.css';
import { News } from '../../edit/news.tsx';
import { MoreTexts } from '../../state/say/more-texts.tsx';

const TEXTS = ['fields', 'edit'] as const;

/** What changed in the data. */
export function NewsView() {
  return (
    <MoreTexts of={TEXTS}>
      <News />
    </MoreTexts>
  );
}
