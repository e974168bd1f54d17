import type { Position } from 'geojson';
import type { Place, DetailedDataset } from '../../src/domain/model.ts';
import { polygonsOf } from '../../src/domain/geometry/polygons-of.ts';
import { labelPoint } from '../../src/domain/schematic/label-point.ts';

/** Moves a point a little, in waves of some kilometres: neighbours stay neighbours. */
function bent([lng, lat]: Position): Position {
  return [
    lng! + 0.006 * Math.sin((lat! - 50.7) * 130) + 0.003 * Math.sin((lng! - 4.2) * 260),
    lat! + 0.004 * Math.sin((lng! - 4.2) * 190 + 1) - 0.003 * Math.cos((lat! - 50.7) * 210),
  ];
}

/** A dataset whose communes have other borders, made up, as if somebody had imported them. */
export function withOtherBorders(dataset: DetailedDataset): DetailedDataset {
  const places = dataset.places.map((place): Place => {
    const isArea = place.level === 'commune' || place.level === 'region';
    if (!isArea || (place.within !== '04000' && place.id !== '04000')) return place;
    const coordinates = polygonsOf(place.shape).map((rings) => rings.map((ring) => ring.map(bent)));
    const shape = { type: 'MultiPolygon' as const, coordinates };
    const [lng, lat] = labelPoint(shape);
    return { ...place, shape, point: [lng, lat], tier: 'official' };
  });
  return { ...dataset, places };
}
