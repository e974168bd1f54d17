import { frameAround, shapePath } from '../../src/domain/geometry/map-frame.ts';
import type { Initiative } from '../../src/domain/model.ts';
import { spotsOf } from '../../src/state/atlas/marker-positions.ts';
import { LIGHT, SHOWN } from '../../src/ui/colours.ts';
import type { Atlas } from '../../src/state/atlas/atlas.ts';

const WIDTH = 470;

/** Where initiatives are, as an SVG that stands by itself: the region that has most of them, else the country. */
export function cardMap(
  initiatives: readonly Initiative[],
  atlas: Atlas,
): { svg: string; width: number; height: number } {
  const { regions, country } = spotsOf(initiatives, undefined, atlas);
  const region = regions[0];
  const spots = region ? region.spots : country;
  const ground = region
    ? [region.region.shape]
    : [...atlas.dataset.ground, ...atlas.regions].map(({ shape }) => shape);
  // What is for the whole region thickens its outline, as on the other maps.
  const line = region ? (region.isWhole ? 4.5 : 2.5) : 1.2;
  const frame = frameAround(ground, WIDTH, 8);
  const communes = region
    ? atlas.dataset.places.filter(
        ({ level, within }) => level === 'commune' && within === region.region.id,
      )
    : [];
  const areas = spots.map(
    ({ place }) => `<path d="${shapePath(place.shape, frame)}" fill="${SHOWN.here}"/>`,
  );
  const dots = spots.map(({ place, sign }) => {
    const [x, y] = frame.project([...place.point]);
    const colour = sign?.approach?.colour ?? LIGHT.ink;
    return `<circle cx="${x}" cy="${y}" r="11" fill="${colour}" stroke="${LIGHT.card}" stroke-width="4"/>`;
  });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}">`,
    ...ground.map((shape) => `<path d="${shapePath(shape, frame)}" fill="${LIGHT.land}"/>`),
    ...areas,
    ...communes.map(
      ({ shape }) => `<path d="${shapePath(shape, frame)}" fill="none" stroke="${LIGHT.border}"/>`,
    ),
    ...ground.map(
      (shape) =>
        `<path d="${shapePath(shape, frame)}" fill="none" stroke="${LIGHT.ink}" stroke-width="${line}"/>`,
    ),
    ...dots,
    '</svg>',
  ].join('');
  return { svg, width: frame.width, height: frame.height };
}
