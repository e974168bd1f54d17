import '../styles/slides.css';
import '../styles/paper.css';
import { PaperPage } from '../../present/paper/paper-page.tsx';
import { MoreTexts } from '../../state/say/more-texts.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** The sheets to print: poster and handout. */
export function PaperView() {
  const { state } = useUrlState();
  const { kind } = state.page;
  return (
    <MoreTexts of={['near', 'page', 'time', 'show']}>
      <PaperPage kind={kind === 'poster' ? 'poster' : 'handout'} />
    </MoreTexts>
  );
}
