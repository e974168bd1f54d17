import type { Locality } from './locality.ts';
import type { PlaceLevel } from '../model.ts';

/** Around a town and a landmark, whose position is good to about that, in metres. */
const [TOWN_RADIUS, LANDMARK_RADIUS] = [1500, 300];

const LEVELS: Readonly<Record<Locality['kind'], PlaceLevel>> = {
  town: 'commune',
  section: 'section',
  neighbourhood: 'neighbourhood',
  site: 'site',
  station: 'site',
  park: 'site',
};

/** How far around its point a locality is taken to reach, in metres. */
export const radiusAround = (kind: Locality['kind']): number =>
  kind === 'town' ? TOWN_RADIUS : LANDMARK_RADIUS;

/** The kind of place that a locality is. */
export const levelOf = (kind: Locality['kind']): PlaceLevel => LEVELS[kind];
