import type { Dataset } from '../../src/domain/model.ts';

/** Where the style sheet of the approaches is published, below the root. */
export const APPROACH_CSS = 'data/approaches.css';

/** Gives everything that carries an approach's sign its colour, which is content like its name. */
export function approachCss({ approaches }: Pick<Dataset, 'approaches'>): string {
  return approaches
    .map(({ id, colour }) => `[data-approach='${id}']{--approach:${colour}}\n`)
    .join('');
}
