/** What is folded away: some browsers lay it out all the same. */
const FOLDED = 'details:not([open]) > :not(summary)';

/**
 * Whether an element is to be seen: it takes room in the page, and is not folded away. (By its boxes:
 * `checkVisibility` is younger than the browsers that the site promises to serve.)
 */
export const isLaidOut = (element: Element): boolean =>
  element.getClientRects().length > 0 && !element.closest(FOLDED);
