import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHAPES } from './window-shapes.ts';

/** The text of a style sheet of the app on one line. */
const styles = (name: string) => readFileSync(`src/app/${name}.css`, 'utf8').replace(/\s+/g, ' ');

test('styles and scripts agree on when a window has which shape', () => {
  expect(styles('map/window-shapes')).toContain(`@media ${SHAPES.side} {`);
  expect(styles('map/window-shapes')).toContain(`@media ${SHAPES.document} {`);
  for (const query of [
    SHAPES.wide,
    `not all and ${SHAPES.wide}`,
    `${SHAPES.side}, ${SHAPES.document}`,
  ]) {
    expect(styles('first/first')).toContain(`@media ${query} {`);
  }
});
