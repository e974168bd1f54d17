/** Whether an element takes any room in the page, and is not folded away or hidden with what it is in. */
export const isLaidOut = (element: Element): boolean => element.getClientRects().length > 0;
