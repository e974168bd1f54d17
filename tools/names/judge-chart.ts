import type { Language } from '../../src/domain/languages.ts';
import { letterSize } from '../../src/domain/labels/letter-widths.ts';
import type { Box } from '../../src/domain/geometry/pixels.ts';
import { layoutChart } from '../../src/present/chart/chart-layout.ts';
import { COUNT, MARKER, QUIET, type ChartPart } from '../../src/present/chart/chart-part.ts';
import type { ChartWish } from '../../src/present/chart/chart-wish.ts';
import { TYPE } from '../../src/present/chart/measure.ts';
import { slideItems } from '../../src/present/slide-items.ts';
import type { Atlas } from '../../src/state/atlas/atlas.ts';
import { textsIn } from '../build/page-texts.ts';
import { judgeNames, type Tally } from './judge-names.ts';

/** Height of a line of letters as a part of them, and air around a name, as a chart measures them. */
const [LINE, AIR] = [1.12, 4];

export type Look = Pick<
  ChartWish,
  'width' | 'height' | 'allNames' | 'parts' | 'mostNumbered' | 'listsWhole' | 'taken' | 'enlarges'
>;

/** A chart of all initiatives as it is drawn in a room, names as wide as the font makes them. */
export function chartOf(atlas: Atlas, look: Look, language: Language) {
  const measure = (text: string) => {
    const { width, height } = letterSize(text, TYPE, LINE);
    return { width: width + AIR, height };
  };
  return layoutChart(
    {
      ...look,
      items: slideItems(atlas.dataset.initiatives, null, atlas),
      box: null,
      ambiguous: 'gewest of stad?',
      say: (text) => text[language],
      measure,
      sayWhole: (count) => `${textsIn(language)['tray.title']}: ${count}`,
      sayMore: (count) => `+ ${count}`,
      sayLeftOut: (count) => `Niet benoemd: ${count}`,
    },
    atlas,
  );
}

/** Judges every name of a part of a chart. */
export function judgePart(part: ChartPart, atlas: Atlas, language: Language): Tally {
  const { markers, counts, tags } = part;
  const signs: Box[] = [
    ...markers.map(({ at: [x, y], item }) => {
      const size = item.lit ? MARKER : QUIET;
      return { x, y, width: size, height: size };
    }),
    ...counts.map(({ at: [x, y] }) => ({ x, y, width: COUNT, height: COUNT })),
  ];
  const drawing = { ...part, signs, letters: TYPE, line: LINE };
  return { ...judgeNames(drawing, atlas, language), numbered: tags.length };
}
