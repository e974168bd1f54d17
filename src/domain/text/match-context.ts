/** A run of a shown text, met by a search or not. */
export interface ContextPart {
  readonly text: string;
  readonly met: boolean;
}

const WORD = /[\p{Letter}\p{Number}]+/gu;
/** How much is shown before and after the first word that is met, in characters. */
const [BEFORE, AFTER] = [40, 90];

/** The nearest break between words at or after a position; the end of the text where there is none. */
function breakAfter(text: string, position: number): number {
  const space = text.indexOf(' ', Math.max(0, position));
  return space < 0 ? text.length : space;
}

/**
 * The surroundings of the first word of a text that a search met, with every such word marked;
 * null where it met none. Cut at word breaks, with an ellipsis where something is left out.
 */
export function matchContext(
  text: string,
  isMet: (word: string) => boolean,
): readonly ContextPart[] | null {
  const met = [...text.matchAll(WORD)]
    .filter(([word]) => isMet(word))
    .map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
  const [first] = met;
  if (!first) return null;
  const from = first.from <= BEFORE ? 0 : breakAfter(text, first.from - BEFORE) + 1;
  const start = Math.min(from, first.from);
  const end = breakAfter(text, first.to + AFTER);
  const parts: ContextPart[] = [];
  let at = start;
  const push = (to: number, isHit: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), met: isHit });
    at = to;
  };
  for (const word of met.filter((one) => one.to <= end)) {
    push(word.from, false);
    push(word.to, true);
  }
  push(end, false);
  const open = start > 0 ? [{ text: '… ', met: false }] : [];
  const close = end < text.length ? [{ text: ' …', met: false }] : [];
  return [...open, ...parts, ...close];
}
