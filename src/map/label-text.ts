import { useEffect, useState } from 'react';

/** Size of a name on the map, in rem; the style sheet says the same. */
const SIZE_REM = 0.78;
const LINE = 1.15;

/** A name on two lines, broken at the hyphen or space nearest its middle; null where it has none. */
export function twoLines(name: string): string | null {
  const breaks = [...name.matchAll(/[- ]/g)].map(({ index }) => index + 1);
  const longest = (at: number) => Math.max(at, name.length - at);
  const [best] = breaks.sort((a, b) => longest(a) - longest(b));
  return best === undefined ? null : `${name.slice(0, best).trimEnd()}\n${name.slice(best)}`;
}

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

/** Grows by one once the fonts are there, when names measure otherwise. */
export function useFonts(): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    void document.fonts.ready.then(() => {
      setTurn((count) => count + 1);
    });
  }, []);
  return turn;
}
