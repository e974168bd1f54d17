import { inRings } from '../../src/domain/geometry/in-rings.ts';
import type { MapFrame } from '../../src/domain/geometry/map-frame.ts';
import type { Language } from '../../src/domain/languages.ts';
import { judgeName } from '../../src/domain/labels/judge-name.ts';
import { letterWidth } from '../../src/domain/labels/letter-widths.ts';
import { lineMeetsBox, lineMeetsDisc, linesCross } from '../../src/domain/labels/lines.ts';
import { groundsOf, type DrawnName } from '../../src/domain/labels/place-names.ts';
import type { Box } from '../../src/domain/geometry/pixels.ts';
import type { Atlas } from '../../src/state/atlas/atlas.ts';

/** How the names of a drawing stand. */
export interface Tally {
  readonly own: number;
  /** At least in part off every commune: at the end of a line to their own, or beside a sign at its edge. */
  readonly outside: number;
  /** Given as a number on their sign. */
  readonly numbered: number;
  /** What may not be, in words. */
  readonly faults: readonly string[];
}

/** What is drawn, with the height of its letters and of a line of them as a part of that. */
export interface Drawing {
  readonly names: readonly DrawnName[];
  readonly frame: MapFrame;
  readonly signs: readonly Box[];
  readonly letters: number;
  readonly line: number;
}

/** The part of their size that letters are high. */
const HIGH = 0.7;

/** The box of each line of a name's letters. */
function linesOf({ lines, x, y, part }: DrawnName, { letters, line }: Drawing): Box[] {
  const size = letters * part;
  return lines.map((text, index) => ({
    x,
    y: y + (index - (lines.length - 1) / 2) * size * line,
    width: letterWidth(text, size),
    height: size * HIGH,
  }));
}

const meet = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width - 0.5 &&
  Math.abs(a.y - b.y) * 2 < a.height + b.height - 0.5;

/** Judges every name of a drawing, on whose ground it stands, and what its letters and its line touch. */
export function judgeNames(
  drawing: Drawing,
  atlas: Atlas,
  language: Language,
): Omit<Tally, 'numbered'> {
  const { names, frame, signs } = drawing;
  const grounds = groundsOf(atlas.places, frame);
  const ringsOf = new Map(grounds.map(({ id, rings }) => [id, rings]));
  const nameOf = ({ id }: DrawnName) => atlas.places.get(id)!.name[language];
  const judged = names.map((name) => {
    const boxes = linesOf(name, drawing);
    const commune = atlas.places.commune(name.id)?.id ?? null;
    return { name, boxes, standing: judgeName(boxes, commune, grounds) };
  });
  const isInRegion = ({ id }: DrawnName) =>
    atlas.regions.some((region) => atlas.places.get(id)?.within === region.id);
  const faults = judged.flatMap(({ name, boxes, standing }, index) => {
    const { id, leader } = name;
    const rings = ringsOf.get(id);
    const others = judged.filter((other) => other.name !== name);
    const later = judged.slice(index + 1);
    const meets = (box: Box) => boxes.some((own) => meet(own, box));
    const found: (string | false | null | undefined)[] = [
      standing === 'other' && `stands on another's ground`,
      standing === 'outside' && rings && isInRegion(name) && !leader && 'is outside without a line',
      leader && !(rings && inRings(rings, ...leader[1])) && 'has a line that ends elsewhere',
      signs.some(meets) && 'lies on a sign',
      later.some((other) => other.boxes.some(meets)) && 'lies on another name',
      leader && signs.some((sign) => lineMeetsDisc(leader, sign)) && 'has a line over a sign',
      leader &&
        others.some((other) => other.boxes.some((box) => lineMeetsBox(leader, box))) &&
        'has a line over another name',
      leader &&
        later.some((other) => other.name.leader && linesCross(leader, other.name.leader)) &&
        'has a line that crosses another',
    ];
    return found.flatMap((what) => (typeof what === 'string' ? [`${nameOf(name)} ${what}`] : []));
  });
  const count = (standing: string) => judged.filter((one) => one.standing === standing).length;
  return { own: count('own'), outside: count('outside'), faults };
}
