import type { Place } from '../model.ts';
import type { Box, Ring } from '../geometry/pixels.ts';
import { fitsWithin, type Scale } from './fits-within.ts';
import type { Wished } from './lay-out-names.ts';
import { lineEnds } from './line-ends.ts';
import type { Size } from './name-wish.ts';

interface Standing {
  /** Whether it is named on its ground, as a commune is, or beside its sign. */
  readonly isGround: boolean;
  /** The rings of its own commune; none where that is not drawn. */
  readonly own: readonly Ring[];
  /** What its name may stand outside of; null where it may not. */
  readonly land: readonly Ring[] | null;
  /** The signs that stand for it; the one that it may be named beside first. */
  readonly signs: readonly Box[];
  readonly sizes: readonly Size[];
  readonly scale: Scale;
}

/** What the name of a place asks of a drawing. */
export function wishOf(
  place: Place,
  { isGround, own, land, signs, sizes, scale }: Standing,
): Wished {
  const [first] = signs;
  return {
    wish: {
      id: place.id,
      names: isGround ? 'ground' : 'spot',
      own,
      root: first ? [first.x, first.y] : scale.project([...place.point]),
      land: isGround ? land : null,
      signs,
      ends: isGround ? lineEnds(place).map(scale.project) : [],
      sizes,
    },
    fits: isGround ? fitsWithin(place, sizes, scale) : [],
    sign: first?.width ?? 0,
  };
}
