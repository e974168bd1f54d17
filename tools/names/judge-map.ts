import { mapGround, placeName } from '../../src/map/labels/map-names.ts';
import { COMMUNE_ZOOM, FINE_ZOOM } from '../../src/map/camera/zooms.ts';
import { judgeName } from '../../src/domain/labels/judge-name.ts';
import { layOutNames } from '../../src/domain/labels/lay-out-names.ts';
import type { Stood } from '../../src/domain/labels/name-wish.ts';
import { letterSize, letterWidth } from '../../src/domain/labels/letter-widths.ts';
import { mercator, type Zoomed } from '../../src/domain/geometry/mercator.ts';
import { inRings } from '../../src/domain/geometry/in-rings.ts';
import type { Language } from '../../src/domain/languages.ts';
import type { Box } from '../../src/domain/geometry/pixels.ts';
import { spread } from '../../src/domain/geometry/spread.ts';
import type { Atlas } from '../../src/state/atlas/atlas.ts';

/** Sizes on a laptop, in pixels: letters, a line of them, a sign with its air. */
const [LETTERS, LINE, SIGN, SIGN_AIR] = [12.48, 1.15, 32, 34];

/** Where a name stands at a zoom, in pixels, and on whose ground. */
export interface MapStanding {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly isOut: boolean;
  readonly toward: number | null;
  /** Which of its sizes it has. */
  readonly size: number;
  readonly fault: string | null;
}

/** The signs of all initiatives at a zoom, by place: one for a few, one that counts for many. */
function signsAt(atlas: Atlas, { project }: Zoomed): Map<string, Box[]> {
  const byPlace = new Map<string, number>();
  for (const one of atlas.dataset.initiatives) {
    for (const { id } of atlas.anchors.get(one.id)!.markers)
      byPlace.set(id, (byPlace.get(id) ?? 0) + 1);
  }
  const wished = [...byPlace].flatMap(([id, count]) =>
    Array.from({ length: count > 12 ? 1 : count }, () => id),
  );
  const centres = wished.map((id) => {
    const [x, y] = project([...atlas.places.get(id)!.point]);
    return { x, y };
  });
  const signs = new Map<string, Box[]>();
  spread(centres, SIGN_AIR).forEach(({ x, y }, index) => {
    const id = wished[index]!;
    signs.set(id, [...(signs.get(id) ?? []), { x, y, width: SIGN, height: SIGN }]);
  });
  for (const boxes of signs.values()) boxes.sort((a, b) => b.x - a.x);
  return signs;
}

/** Lays out the names of the map at a zoom, without panels on it, and judges each. */
export function namesAt(
  zoom: number,
  atlas: Atlas,
  language: Language,
  before: ReadonlyMap<string, Stood> = new Map(),
): {
  readonly standings: readonly MapStanding[];
  readonly wished: number;
} {
  const zoomed = mercator(zoom);
  const grounds = mapGround(atlas.dataset.places, zoomed);
  const signs = signsAt(atlas, zoomed);
  const measure = (text: string) => {
    const { width, height } = letterSize(text, LETTERS, LINE);
    return { width: Math.ceil(width) + 4, height };
  };
  const names = atlas.dataset.places
    .filter(
      ({ id, level }) =>
        (level === 'commune' && zoom >= COMMUNE_ZOOM) ||
        (signs.has(id) && (zoom < COMMUNE_ZOOM || zoom >= FINE_ZOOM)),
    )
    .map((place) =>
      placeName(place, atlas.places.commune(place.id), signs.get(place.id) ?? [], {
        ...zoomed,
        grounds,
        say: (text) => text[language],
        measure,
      }),
    );
  const placed = layOutNames(
    names.map(({ wished }) => wished),
    {
      signs: [...signs.values()].flat(),
      walls: [],
      windows: [],
      lines: [],
      grounds: grounds.grounds,
      before,
    },
  );
  const standings = names.flatMap(({ texts, wished: { wish } }): MapStanding[] => {
    const at = placed.get(wish.id);
    if (!at) return [];
    const { text, part } = texts[at.size]!;
    const lines = text.split('\n').map((line, index, all) => ({
      x: at.x,
      y: at.y + (index - (all.length - 1) / 2) * LETTERS * part * LINE,
      width: letterWidth(line, LETTERS * part),
      height: LETTERS * part * 0.7,
    }));
    const commune = atlas.places.commune(wish.id)?.id ?? null;
    const standing = judgeName(lines, commune, grounds.grounds);
    const isLost =
      at.leader !== null && !inRings(grounds.ringsOf.get(wish.id) ?? [], ...at.leader[1]);
    const fault =
      standing === 'other'
        ? `${text} stands on another's ground at zoom ${zoom}`
        : isLost
          ? `the line of ${text} ends elsewhere at zoom ${zoom}`
          : null;
    return [
      {
        id: wish.id,
        x: at.x,
        y: at.y,
        isOut: standing === 'outside',
        toward: at.toward,
        size: at.size,
        fault,
      },
    ];
  });
  return { standings, wished: names.length };
}
