import type { Position } from 'geojson';
import type { Place } from '../model.ts';
import { roomySpots } from './roomy-spots.ts';

const MOST = 6;
/** A line ends at least this far, as a part of the most that there is, from the border of its ground. */
const DEEP = 0.45;

const KNOWN = new WeakMap<Place['shape'], readonly Position[]>();

/** Points well within the ground of a place, [lng, lat], at which a line to it may end: the visual centre, and others far from each other. */
export function lineEnds({ shape, point }: Pick<Place, 'shape' | 'point'>): readonly Position[] {
  const before = KNOWN.get(shape);
  if (before) return before;
  const found = findEnds({ shape, point });
  KNOWN.set(shape, found);
  return found;
}

function findEnds({ shape, point }: Pick<Place, 'shape' | 'point'>): readonly Position[] {
  const spots = roomySpots(shape, [...point], 1);
  const least = spots.reduce((most, { km }) => Math.max(most, km), 0) * DEEP;
  const left = spots.filter(({ km }) => km >= least).map((spot) => spot.point);
  const ends: Position[] = [];
  while (ends.length < MOST && left.length > 0) {
    const away = ([lng, lat]: Position) =>
      Math.min(...ends.map((end) => Math.hypot(end[0]! - lng!, end[1]! - lat!)));
    const next = ends.length === 0 ? left[0]! : left.reduce((a, b) => (away(b) > away(a) ? b : a));
    ends.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return ends;
}
