let canvas: CanvasRenderingContext2D | null = null;

/** The width of a text in pixels. @param font as CSS writes it: `400 22px Family` */
export function textWidth(text: string, font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = font;
  return canvas.measureText(text).width;
}

/** A text as far as it fits, with an ellipsis where it had to be cut. @param width in pixels */
export function fitText(text: string, width: number, font: string): string {
  if (textWidth(text, font) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, font) > width) {
    kept = kept.slice(0, -1).trimEnd();
  }
  return `${kept}…`;
}
