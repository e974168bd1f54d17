import '../styles/slides.css';
import '../styles/paper.css';
import { PaperPage } from '../../present/paper/paper-page.tsx';
import { SheetPage } from '../../present/paper/sheet-page.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { withTexts } from '../../state/say/more-texts.tsx';

/** The sheets to print: poster, handout, and that of a commune. */
export const PaperView = withTexts(['near', 'page', 'time', 'show'], function Paper() {
  const { state } = useUrlState();
  if (state.page.kind === 'sheet') return <SheetPage />;
  return <PaperPage kind={state.page.kind === 'poster' ? 'poster' : 'handout'} />;
});
