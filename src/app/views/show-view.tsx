import '../styles/show.css';
import { ShowDialog } from '../../present/show/show-dialog.tsx';
import { MoreTexts } from '../../state/say/more-texts.tsx';
import type { ShowPart } from '../../state/device/show.ts';

/** The ways to show and share the view at hand. */
export function ShowView({ part }: { part: ShowPart }) {
  return (
    <MoreTexts of={['device', 'near', 'page', 'time', 'show']}>
      <ShowDialog part={part} />
    </MoreTexts>
  );
}
