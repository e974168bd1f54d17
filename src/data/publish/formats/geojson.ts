import { publishedInitiatives } from '../publish.ts';
import type { ExportFormat } from './format.ts';

export const geojson: ExportFormat = {
  name: 'GeoJSON',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  isInOneLanguage: false,
  write: publishedInitiatives,
};
