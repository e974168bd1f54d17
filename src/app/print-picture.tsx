import { Picture } from '../present/picture/picture.tsx';
import { MoreTexts } from '../state/more-texts.tsx';

/** The map as a drawing that fits any sheet: that of a narrow screen is cut for the screen. */
export function PrintPicture() {
  return (
    <MoreTexts of={['near', 'page', 'time', 'show']}>
      <div className="print-picture">
        <Picture />
      </div>
    </MoreTexts>
  );
}
