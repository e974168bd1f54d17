import { judgeName } from '../../src/domain/naming/judge-name.ts';
import { letterSize, letterWidth } from '../../src/domain/naming/letter-widths.ts';
import {
  lineMeetsBox,
  lineMeetsDisc,
  linesCross,
  type Line,
} from '../../src/domain/naming/lines.ts';
import { inRings } from '../../src/domain/in-rings.ts';
import type { Language } from '../../src/domain/model.ts';
import type { Box } from '../../src/domain/pixels.ts';
import type { Atlas } from '../../src/state/atlas.ts';
import { slideItems } from '../../src/present/slides/slide-items.ts';
import { layoutChart } from '../../src/present/chart/chart-layout.ts';
import { groundsOf, type DrawnName } from '../../src/domain/naming/place-names.ts';
import { COUNT, MARKER, QUIET, type ChartPart } from '../../src/present/chart/chart-part.ts';
import type { ChartWish } from '../../src/present/chart/chart-wish.ts';
import { TYPE } from '../../src/present/chart/measure.ts';

const LINE = 1.12;
const WHOLE = { nl: 'Hele gewest', fr: 'Toute la région', en: 'Whole region' };

/** How the names of a drawing stand. */
export interface Tally {
  own: number;
  /** Off every commune, at the end of a line to their own, or beside a sign that lies there. */
  outside: number;
  /** Given as a number on their sign. */
  numbered: number;
  leftOut: number;
  /** What may not be, in words. */
  faults: string[];
}

export type Look = Pick<
  ChartWish,
  'width' | 'height' | 'allNames' | 'parts' | 'mostNumbered' | 'listsWhole' | 'taken' | 'enlarges'
>;

/** A chart of all initiatives as it is drawn in a room, names as wide as the font makes them. */
export function chartOf(atlas: Atlas, look: Look, language: Language) {
  const measure = (text: string) => {
    const { width, height } = letterSize(text, TYPE, LINE);
    return { width: width + 4, height };
  };
  return layoutChart(
    {
      ...look,
      items: slideItems(atlas.dataset.initiatives, null, atlas),
      box: null,
      ambiguous: 'gewest of stad?',
      say: (text) => text[language],
      measure,
      sayWhole: (count) => `${WHOLE[language]}: ${count}`,
      sayMore: (count) => `+ ${count}`,
      sayLeftOut: (count) => `Niet benoemd: ${count}`,
    },
    atlas,
  );
}

/** The box of each line of a name's letters. */
function linesOf({ lines, x, y, part }: DrawnName): Box[] {
  const size = TYPE * part;
  return lines.map((line, index) => ({
    x,
    y: y + (index - (lines.length - 1) / 2) * size * LINE,
    width: letterWidth(line, size),
    height: size * 0.7,
  }));
}

const apart = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) * 2 >= a.width + b.width - 0.5 ||
  Math.abs(a.y - b.y) * 2 >= a.height + b.height - 0.5;

/** Judges every name of a part of a chart, and every line and box on it. */
export function judgePart(part: ChartPart, atlas: Atlas, language: Language): Tally {
  const grounds = groundsOf(atlas.places, part.frame);
  const tally: Tally = {
    own: 0,
    outside: 0,
    numbered: part.tags.length,
    leftOut: part.leftOut.length,
    faults: [],
  };
  const nameOf = (id: string) => atlas.places.get(id)!.name[language];
  const signs: Box[] = [
    ...part.markers.map(({ at: [x, y], item }) => {
      const size = item.lit ? MARKER : QUIET;
      return { x, y, width: size, height: size };
    }),
    ...part.counts.map(({ at: [x, y] }) => ({ x, y, width: COUNT, height: COUNT })),
  ];
  const boxes = part.names.map((name) => ({ id: name.id, lines: linesOf(name) }));
  const leaders = part.names.flatMap(({ id, leader }) => (leader ? [{ id, leader }] : []));
  for (const name of part.names) {
    const commune = atlas.places.commune(name.id)?.id ?? null;
    const standing = judgeName(linesOf(name), commune, grounds);
    if (standing === 'other') tally.faults.push(`${nameOf(name.id)} stands on another's ground`);
    else tally[standing] += 1;
    const isRegional = atlas.regions.some(({ id }) => atlas.places.get(name.id)?.within === id);
    const wide = grounds.find(({ id }) => id === name.id);
    if (standing === 'outside' && isRegional && wide) {
      if (!name.leader) tally.faults.push(`${nameOf(name.id)} stands outside without a line`);
      else if (!inRings(wide.rings, ...name.leader[1])) {
        tally.faults.push(`the line of ${nameOf(name.id)} ends elsewhere`);
      }
    }
  }
  for (const [index, one] of boxes.entries()) {
    for (const line of one.lines) {
      if (signs.some((sign) => !apart(sign, line))) {
        tally.faults.push(`${nameOf(one.id)} lies on a sign`);
      }
      for (const other of boxes.slice(index + 1)) {
        if (other.lines.some((box) => !apart(box, line))) {
          tally.faults.push(`${nameOf(one.id)} lies on ${nameOf(other.id)}`);
        }
      }
    }
  }
  for (const [index, { id, leader }] of leaders.entries()) {
    tally.faults.push(...faultsOfLine(leader, signs, `the line of ${nameOf(id)}`));
    for (const other of boxes) {
      if (other.id !== id && other.lines.some((box) => lineMeetsBox(leader, box))) {
        tally.faults.push(`the line of ${nameOf(id)} crosses ${nameOf(other.id)}`);
      }
    }
    for (const other of leaders.slice(index + 1)) {
      if (linesCross(leader, other.leader)) {
        tally.faults.push(`the lines of ${nameOf(id)} and ${nameOf(other.id)} cross`);
      }
    }
  }
  return tally;
}

const faultsOfLine = (line: Line, signs: readonly Box[], who: string) =>
  signs.some((sign) => lineMeetsDisc(line, sign)) ? [`${who} crosses a sign`] : [];
