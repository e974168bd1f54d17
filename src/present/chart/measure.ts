import { TEXT_FONT } from './palette.ts';

/** Size of the names on a chart, in its own units; all else on it is measured by that. */
export const TYPE = 12.5;
const LINE = 1.12;

let canvas: CanvasRenderingContext2D | null = null;

/** Width and height of a name as a chart writes it, in chart units. */
export function measureName(text: string): { width: number; height: number } {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = `600 ${TYPE}px ${TEXT_FONT}`;
  const lines = text.split('\n');
  const widths = lines.map((line) => canvas?.measureText(line).width ?? line.length * TYPE * 0.55);
  return { width: Math.ceil(Math.max(...widths)) + 4, height: lines.length * TYPE * LINE };
}
