import type { ExportFormat } from './format.ts';
import { foldersToKML } from '@placemarkio/tokml';
import type { Feature } from 'geojson';
import { anchorsOf } from '../../../domain/places/anchors.ts';
import type { Language } from '../../../domain/languages.ts';
import type { DetailedDataset, DetailedInitiative } from '../../../domain/model.ts';
import { indexPlaces } from '../../../domain/places/place-index.ts';

/** How it is reached, as far as it is known. */
const contactIn = (
  { website, email, phone, address, openingHours, whoMayCome }: DetailedInitiative,
  language: Language,
) =>
  Object.fromEntries(
    Object.entries({
      website,
      email,
      phone,
      address,
      openingHours,
      whoMayCome: whoMayCome?.[language],
    }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );

/**
 * The initiatives as KML for Google Earth and the like, in one language: a folder each, with a point
 * for every place and a description. What is for a whole region stands at no point: KML has none for it.
 */
export function publishKml(dataset: DetailedDataset, language: Language): string {
  const places = indexPlaces(dataset.places);
  const features = dataset.initiatives.flatMap((initiative): Feature[] => {
    const { title, summary, period, initiators } = initiative;
    const properties = {
      name: title[language],
      description: summary[language],
      initiators: initiators.map(({ name }) => name[language]).join(', '),
      period: period ?? '',
      ...contactIn(initiative, language),
    };
    const { markers } = anchorsOf(initiative, places);
    return markers.map(({ id, name, point }) => ({
      type: 'Feature',
      id: `${initiative.id}-${id}`,
      geometry: { type: 'Point', coordinates: [...point] },
      properties: { ...properties, place: name[language] },
    }));
  });
  return foldersToKML({ type: 'root', children: features });
}

export const kml: ExportFormat = {
  name: 'KML',
  extension: 'kml',
  mediaType: 'application/vnd.google-earth.kml+xml',
  isInOneLanguage: true,
  write: publishKml,
};
