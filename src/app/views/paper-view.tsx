import '../styles/slides.css';
import '../styles/paper.css';
import { PaperPage } from '../../present/paper/paper-page.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { withTexts } from '../../state/say/more-texts.tsx';

/** The sheets to print: poster and handout. */
export const PaperView = withTexts(['near', 'page', 'time', 'show'], function Paper() {
  const { state } = useUrlState();
  return <PaperPage kind={state.page.kind === 'poster' ? 'poster' : 'handout'} />;
});
