import { textWidth, type Lettering } from '../../state/device/text-size.ts';

/** A text as far as it fits, with an ellipsis where it had to be cut. @param width in pixels */
export function fitText(text: string, width: number, lettering: Lettering): string {
  if (textWidth(text, lettering) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, lettering) > width) {
    kept = kept.slice(0, -1).trimEnd();
  }
  return `${kept}…`;
}
