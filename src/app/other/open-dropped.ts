import { writeOpen } from '../../edit/editor-route.ts';
import { bringToEditor } from '../../state/edit/brought.ts';
import { openOtherFiles, OWN_FILE, withData } from '../../state/url/other-data-address.ts';
import type { UrlState } from '../../state/url/url-state.ts';

/**
 * Shows files that were dropped on a page on the map; at the desk they are taken in there.
 * @param go the way to another state of the address
 */
export function openDropped(
  files: readonly File[],
  isEditor: boolean,
  go: (change: Partial<UrlState>) => void,
): void {
  if (isEditor) {
    bringToEditor(files);
    location.hash = writeOpen({ view: 'tables' });
  } else {
    openOtherFiles(files);
    go(withData(OWN_FILE));
  }
}
