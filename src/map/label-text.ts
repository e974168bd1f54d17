/** Size of a name on the map, in rem; the style sheet says the same. */
const SIZE_REM = 0.78;
const LINE = 1.15;

let canvas: CanvasRenderingContext2D | null = null;

/** Width and height in pixels of a name as the map writes it. */
export function measure(text: string): { width: number; height: number } {
  const root = getComputedStyle(document.documentElement);
  const size = SIZE_REM * parseFloat(root.fontSize);
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = `500 ${size}px ${root.getPropertyValue('--text')}`;
  const lines = text.split('\n');
  const widths = lines.map((line) => canvas?.measureText(line).width ?? line.length * size * 0.55);
  return { width: Math.ceil(Math.max(...widths)) + 4, height: lines.length * size * LINE };
}
