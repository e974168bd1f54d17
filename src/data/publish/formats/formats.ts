import { LANGUAGES, type Language } from '../../../domain/languages.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { geojson } from './geojson.ts';
import { jsonLd } from './json-ld.ts';
import { kml } from './kml.ts';

/** The forms in which the initiatives are published: site, catalogue and desk ask this list. */
export const FORMATS: readonly ExportFormat[] = [geojson, csv, kml, jsonLd];

/** The files of the initiatives that are published, by name; of some there is one a language. */
export const FORMAT_FILES: readonly {
  readonly name: string;
  readonly format: ExportFormat;
  readonly language: Language;
}[] = [
  ...FORMATS.filter((one) => !one.isInOneLanguage).map((format) => ({
    name: `initiatives.${format.extension}`,
    format,
    language: LANGUAGES[0]!,
  })),
  ...LANGUAGES.flatMap((language) =>
    FORMATS.filter((one) => one.isInOneLanguage).map((format) => ({
      name: `initiatives.${language}.${format.extension}`,
      format,
      language,
    })),
  ),
];
