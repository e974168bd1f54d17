/** How a text is set, as a canvas is told. */
export interface Lettering {
  readonly weight: number;
  /** In pixels, or in the units of the drawing that the text stands in. */
  readonly size: number;
  /** As CSS lists families. */
  readonly family: string;
}

/** Width of a letter as a part of its size, where no canvas is to be had. */
const USUAL_WIDTH = 0.55;
/** Air around a name, so that two that stand side by side do not touch. */
const AIR = 4;

let canvas: CanvasRenderingContext2D | null = null;

/** The width of a text on one line, in the unit of its size. */
export function textWidth(text: string, { weight, size, family }: Lettering): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * size * USUAL_WIDTH;
  canvas.font = `${weight} ${size}px ${family}`;
  return canvas.measureText(text).width;
}

/** The room that a name takes, on as many lines as it has. @param line height of one, in sizes */
export function nameSize(
  text: string,
  lettering: Lettering,
  line: number,
): { width: number; height: number } {
  const lines = text.split('\n');
  const widths = lines.map((one) => textWidth(one, lettering));
  return {
    width: Math.ceil(Math.max(...widths)) + AIR,
    height: lines.length * lettering.size * line,
  };
}
