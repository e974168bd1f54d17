import type { ExportFormat } from './format.ts';
import type { Language } from '../../../domain/languages.ts';
import type { Place, DetailedDataset, DetailedInitiative } from '../../../domain/model.ts';
import { parsePeriod, isMoment, type Bound } from '../../../domain/time/period.ts';
import { initiativeJsonLd } from '../contact-json-ld.ts';

type Thing = Readonly<Record<string, unknown>>;

/** A date in the precision stated, where ISO 8601 has one: years, months and days. */
function dated(name: string, bound: Bound): Thing {
  if (!isMoment(bound)) return {};
  const isPlain =
    ['year', 'month', 'day'].includes(bound.precision) && !bound.approximate && !bound.uncertain;
  return isPlain ? { [name]: bound.edtf } : {};
}

function area({ name, level, point, approximate }: Place, language: Language): Thing {
  const isArea = level === 'region' || level === 'commune';
  // Three decimals are a hundred metres: the middle of an area, or about where something is.
  const [longitude, latitude] = point.map((degree) => Number(degree.toFixed(3)));
  return {
    '@type': isArea ? 'AdministrativeArea' : 'Place',
    name: name[language],
    address: { '@type': 'PostalAddress', addressCountry: 'BE' },
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    ...(approximate ? { description: 'approximate position' } : {}),
  };
}

function project(
  initiative: DetailedInitiative,
  places: ReadonlyMap<string, Place>,
  language: Language,
): Thing {
  const { id, title, summary, period } = initiative;
  const parsed = period === null ? null : parsePeriod(period);
  return {
    '@type': 'Project',
    identifier: id,
    name: title[language],
    description: summary[language],
    ...(parsed
      ? { ...dated('foundingDate', parsed.start), ...dated('dissolutionDate', parsed.end) }
      : {}),
    ...initiativeJsonLd(initiative, language),
    areaServed: initiative.places.flatMap((place) => {
      const found = places.get(place);
      return found ? [area(found, language)] : [];
    }),
    citation: initiative.references.map(({ title: name, url }) => ({
      '@type': 'CreativeWork',
      name,
      ...(url === null ? {} : { url }),
    })),
  };
}

/**
 * The initiatives in the words of schema.org (JSON-LD), in one language. The context stands in the
 * file itself, so that it reads without a network.
 */
export function publishJsonLd(dataset: DetailedDataset, language: Language): Thing {
  const places = new Map(dataset.places.map((one) => [one.id, one]));
  return {
    '@context': { '@vocab': 'https://schema.org/', '@language': language },
    '@graph': dataset.initiatives.map((one) => project(one, places, language)),
  };
}

export const jsonLd: ExportFormat = {
  name: 'JSON-LD (schema.org)',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  isInOneLanguage: true,
  write: publishJsonLd,
};
