import { frameAround } from '../../src/domain/geometry/map-frame.ts';
import type { Language } from '../../src/domain/languages.ts';
import type { Fiche } from '../../src/domain/model.ts';
import { FACE, LETTERS, LINE, littleNames } from '../../src/fiche/page/little-names.ts';
import type { Atlas } from '../../src/state/atlas/atlas.ts';
import { initiativesOf } from '../../src/state/atlas/initiatives-of.ts';
import { spotsOf } from '../../src/state/atlas/marker-positions.ts';
import { judgeNames, type Tally } from './judge-names.ts';

/** The size of a little map, in its units. */
const [WIDTH, MARGIN] = [360, 12];

/** Judges the names of the little maps on the page of a fiche. */
export function judgeLittle(fiche: Fiche, atlas: Atlas, language: Language): Tally[] {
  const { regions } = spotsOf(initiativesOf(fiche, atlas), undefined, atlas);
  return regions.map(({ region, spots }) => {
    const frame = frameAround([region.shape], WIDTH, MARGIN);
    const { names, numbers } = littleNames(spots, frame, atlas, (text) => text[language]);
    const signs = spots.map(({ place }) => {
      const [x, y] = frame.project([...place.point]);
      return { x, y, width: FACE, height: FACE };
    });
    const drawing = { names, frame, signs, letters: LETTERS, line: LINE };
    return { ...judgeNames(drawing, atlas, language), numbered: numbers.size };
  });
}
