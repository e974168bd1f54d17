/** A fraction as CSS and SVG write it: 0.25 gives `25%`. */
export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
