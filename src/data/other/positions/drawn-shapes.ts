import type { MultiPolygon, Polygon, Position } from 'geojson';
import { inCountry } from '../../../domain/country/extent.ts';
import { distanceBetween } from '../../../domain/geometry/distance.ts';
import type { ToWgs84 } from './coordinate-systems.ts';
import { readDegrees, readPair } from './degrees.ts';
import { isRowProblem, type RowProblem } from '../row-problem.ts';
import { LIMITS } from '../limits.ts';

type Spot = readonly [lng: number, lat: number];

/** A geometry that the map can draw. */
export type Drawn = { readonly type: 'Point'; readonly coordinates: Spot } | Polygon | MultiPolygon;

/** What of a geometry can be shown. */
export interface Shown {
  readonly drawn: readonly Drawn[];
  /** How far it may be off where it stands for something of another form, in metres: the middle of a line. */
  readonly radius: number | null;
  /** What was put right, to be told. */
  readonly mended: readonly RowProblem[];
}

/** How positions of a file are to be taken. */
export interface Aim {
  readonly project: ToWgs84 | null;
  readonly isSwapped: boolean;
}

const AS_THEY_ARE: Aim = { project: null, isSwapped: false };

/** More points than this of one thing are shown as the first so many. */
const MOST_POINTS = 50;
/** A line is not known better than this by its middle, in metres. */
const LEAST_RADIUS = 60;
/** No geometry has lists deeper within each other, nor collections. */
const DEEPEST = 6;

export const sayNumbers = (numbers: readonly number[]) =>
  `[${numbers.map((one) => (Number.isFinite(one) ? Math.round(one * 1e6) / 1e6 : '–')).join(', ')}]`;

/** How many numbers lie in nested lists, counted no further than one needs to know. */
function numbersIn(list: unknown, most: number, depth = 0): number {
  if (!Array.isArray(list) || depth > DEEPEST) return 1;
  let sum = 0;
  for (const one of list) {
    sum += numbersIn(one, most - sum, depth + 1);
    if (sum > most) break;
  }
  return sum;
}

const asNumber = (value: unknown): number =>
  typeof value === 'number' ? value : typeof value === 'string' ? readDegrees(value) : NaN;

/** A position as a file has it: its height left off, numbers that are texts read. */
function spotOf(value: unknown): readonly number[] {
  if (typeof value === 'string') {
    // "4.3525,50.8467" as GeoJSON and KML order it: longitude first.
    const pair = readPair(value);
    return pair ? [pair.lat, pair.lng] : [];
  }
  return Array.isArray(value) ? value.slice(0, 2).map(asNumber) : [];
}

/**
 * Where a position of a file is, [lng, lat] in degrees; or why it is nowhere on earth.
 */
export function readSpot(
  position: readonly number[],
  { project, isSwapped }: Aim,
): Spot | RowProblem {
  if (position.length < 2 || position.some((one) => !Number.isFinite(one))) {
    return { code: 'noNumbers', found: sayNumbers(position) };
  }
  const [x, y] = (isSwapped ? position.toReversed() : position) as [number, number];
  if (x === 0 && y === 0) return { code: 'zeroZero', found: '' };
  const [lng, lat] = project ? project([x, y]) : [x, y];
  if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return [lng, lat];
  if (Math.abs(x) > 1000 || Math.abs(y) > 1000)
    return { code: 'metres', found: sayNumbers([x, y]) };
  return { code: 'offEarth', found: sayNumbers([x, y]) };
}

interface Gathered {
  points: Spot[];
  lines: Spot[][];
  areas: Position[][][];
  mended: RowProblem[];
}

class Unreadable extends Error {
  constructor(readonly flaw: RowProblem) {
    super(flaw.code);
  }
}

class Gatherer {
  readonly found: Gathered = { points: [], lines: [], areas: [], mended: [] };

  constructor(private readonly aim: Aim) {}

  private spot(value: unknown): Spot {
    const read = readSpot(spotOf(value), this.aim);
    if (isRowProblem(read)) throw new Unreadable(read);
    return read;
  }

  private spots(value: unknown): Spot[] {
    return Array.isArray(value) ? value.map((one) => this.spot(one)) : [];
  }

  private ring(value: unknown): Position[] | null {
    const spots = this.spots(value).map(([lng, lat]) => [lng, lat]);
    const [first] = spots;
    const last = spots.at(-1);
    if (!first || !last || spots.length < 3) return null;
    if (first[0] !== last[0] || first[1] !== last[1]) {
      this.found.mended.push({ code: 'closed', found: sayNumbers(first) });
      spots.push([...first]);
    }
    return spots.length > 3 ? spots : null;
  }

  private area(value: unknown): void {
    const rings = (Array.isArray(value) ? value : []).flatMap((ring) => {
      const read = this.ring(ring);
      return read ? [read] : [];
    });
    if (rings.length > 0) this.found.areas.push(rings);
  }

  /** @param depth of collections in each other */
  take(geometry: unknown, depth = 0): void {
    const { type, coordinates, geometries } = (geometry ?? {}) as Record<string, unknown>;
    const each = (value: unknown, take: (one: unknown) => void) => {
      if (Array.isArray(value)) value.forEach(take);
    };
    switch (type) {
      case 'Point':
        if (!Array.isArray(coordinates) || coordinates.length > 0) {
          this.found.points.push(this.spot(coordinates));
        }
        break;
      case 'MultiPoint':
        this.found.points.push(...this.spots(coordinates));
        break;
      case 'LineString':
        this.found.lines.push(this.spots(coordinates));
        break;
      case 'MultiLineString':
        each(coordinates, (line) => this.found.lines.push(this.spots(line)));
        break;
      case 'Polygon':
        this.area(coordinates);
        break;
      case 'MultiPolygon':
        each(coordinates, (one) => {
          this.area(one);
        });
        break;
      case 'GeometryCollection':
        each(geometries, (one) => {
          if (depth < DEEPEST) this.take(one, depth + 1);
        });
        break;
      default:
        throw new Unreadable({ code: 'strangeGeometry', found: type ?? null });
    }
  }
}

/** The middle of a line along its length; km as `distanceBetween` measures them. */
function middleOf(line: readonly Spot[]): Spot | null {
  const steps = line.slice(1).map((to, index) => distanceBetween(line[index]!, to));
  let left = steps.reduce((sum, step) => sum + step, 0) / 2;
  for (const [index, step] of steps.entries()) {
    const [from, to] = [line[index]!, line[index + 1]!];
    if (left <= step && step > 0) {
      const part = left / step;
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    }
    left -= step;
  }
  return line[0] ?? null;
}

const lengthOf = (line: readonly Spot[]) =>
  line.slice(1).reduce((sum, to, index) => sum + distanceBetween(line[index]!, to), 0);

function shownOf({ points, lines, areas, mended }: Gathered): Shown | RowProblem {
  if (areas.length > 0 && points.length === 0) {
    const [only] = areas;
    const drawn: Drawn =
      areas.length === 1
        ? { type: 'Polygon', coordinates: only! }
        : { type: 'MultiPolygon', coordinates: areas };
    return { drawn: [drawn], radius: null, mended };
  }
  if (points.length > 0) {
    const some = points
      .slice(0, MOST_POINTS)
      .map((coordinates) => ({ type: 'Point', coordinates }) as const);
    const left = [
      ...(areas.length + lines.length > 0 ? [{ code: 'onlyPoints', found: '' } as const] : []),
      ...(points.length > MOST_POINTS
        ? [
            {
              code: 'tooManyPoints',
              found: String(points.length),
              hint: String(MOST_POINTS),
            } as const,
          ]
        : []),
    ];
    return { drawn: some, radius: null, mended: [...mended, ...left] };
  }
  const longest = lines.reduce<Spot[]>(
    (best, one) => (lengthOf(one) > lengthOf(best) || best.length === 0 ? one : best),
    [],
  );
  const middle = middleOf(longest);
  if (!middle) return { code: 'emptyGeometry', found: '' };
  return {
    drawn: [{ type: 'Point', coordinates: middle }],
    radius: Math.max(LEAST_RADIUS, Math.round((lengthOf(longest) / 2) * 1000)),
    mended: [...mended, { code: 'middleOfLine', found: '' }],
  };
}

/**
 * Reads a GeoJSON geometry of somebody else, anywhere on earth: points, areas, and the middle of a
 * line; what cannot be shown, and why.
 */
export function readGeometry(value: unknown, aim: Aim = AS_THEY_ARE): Shown | RowProblem {
  const { coordinates } = (value ?? {}) as { coordinates?: unknown };
  if (numbersIn(coordinates, LIMITS.corners * 2) > LIMITS.corners * 2) {
    return { code: 'tooManyCorners', found: '', hint: String(LIMITS.corners) };
  }
  const gatherer = new Gatherer(aim);
  try {
    gatherer.take(value);
  } catch (error) {
    if (error instanceof Unreadable) return error.flaw;
    throw error;
  }
  return shownOf(gatherer.found);
}

/** A box around Europe in degrees. */
const inEurope = (lng: number, lat: number) => lng > -26 && lng < 45 && lat > 34 && lat < 72;

/** What a position seems to be: in its place, with its numbers exchanged, or neither. */
export type Standing = 'sound' | 'swapped' | 'astray';

/** Whether a position, [lng, lat] in degrees, lies where data of ours may, or would if it were turned. */
export function standingOf(lng: number, lat: number): Standing {
  if (Math.abs(lat) > 90 && Math.abs(lng) <= 90) return 'swapped';
  if (inCountry(lng, lat)) return 'sound';
  if (inCountry(lat, lng)) return 'swapped';
  if (inEurope(lng, lat)) return 'sound';
  return inEurope(lat, lng) ? 'swapped' : 'astray';
}

/** A spot of each geometry, as numbers of the file: for telling how its positions are meant. */
export function someSpot(geometry: unknown): readonly number[] | null {
  const { coordinates, geometries } = (geometry ?? {}) as Record<string, unknown>;
  if (Array.isArray(geometries)) return someSpot(geometries[0]);
  let inner: unknown = coordinates;
  for (let depth = 0; depth < DEEPEST && Array.isArray(inner) && Array.isArray(inner[0]); depth++) {
    inner = inner[0];
  }
  const spot = spotOf(inner);
  return spot.length === 2 && spot.every(Number.isFinite) ? spot : null;
}
