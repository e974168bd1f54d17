import { COUNTRIES } from '#map';
import { contactJsonLd, initiativeJsonLd } from '../../src/data/publish/contact-json-ld.ts';
import { picturesJsonLd } from '../../src/data/publish/picture-json-ld.ts';
import { FIRST_LANGUAGE, type Language } from '../../src/domain/languages.ts';
import type { Dataset, DetailedFiche } from '../../src/domain/model.ts';
import { detailed, detailedOrganisation } from '../../src/domain/guide/fiche-details.ts';
import type { Atlas } from '../../src/state/atlas/atlas.ts';
import type { Page } from '../../src/state/url/url-state.ts';

/** Where there are several, which one a place is in is not known. */
const country = COUNTRIES.length === 1 ? COUNTRIES[0] : undefined;

type Thing = Readonly<Record<string, unknown>>;

function guideThing({ guide }: Dataset): Thing | null {
  return (
    guide && {
      '@type': 'Report',
      name: guide.title[FIRST_LANGUAGE],
      inLanguage: FIRST_LANGUAGE,
      datePublished: guide.date,
      author: guide.authors.map(({ given, family }) => ({
        '@type': 'Person',
        givenName: given,
        familyName: family,
      })),
      publisher: { '@type': 'Organization', name: guide.publisher },
      ...(guide.urls[FIRST_LANGUAGE] ? { url: guide.urls[FIRST_LANGUAGE] } : {}),
    }
  );
}

function placeThing(id: string, { places }: Atlas, language: Language): Thing[] {
  const place = places.get(id);
  if (!place) return [];
  const [longitude, latitude] = place.point.map((degree) => Math.round(degree * 1e3) / 1e3);
  return [
    {
      '@type':
        place.level === 'region' || place.level === 'commune' ? 'AdministrativeArea' : 'Place',
      name: place.name[language],
      ...(country === undefined
        ? {}
        : { address: { '@type': 'PostalAddress', addressCountry: country } }),
      geo: { '@type': 'GeoCoordinates', latitude, longitude },
    },
  ];
}

function ficheThing(
  fiche: DetailedFiche,
  atlas: Atlas,
  language: Language,
  root: string | null,
): Thing {
  const about =
    fiche.kind === 'initiative'
      ? {
          about: {
            '@type': 'Project',
            name: fiche.title[language],
            ...initiativeJsonLd(fiche, language),
            areaServed: fiche.places.flatMap((id) => placeThing(id, atlas, language)),
          },
        }
      : {};
  const guide = guideThing(atlas.dataset);
  return {
    '@type': 'Article',
    headline: fiche.title[language],
    abstract: fiche.summary[language],
    inLanguage: language,
    ...picturesJsonLd(fiche, language, root),
    ...(guide ? { isBasedOn: guide } : {}),
    citation: fiche.references.map(({ title }) => title),
    ...about,
  };
}

/**
 * What a page is about, in the words of schema.org, as search engines read them (JSON-LD).
 * @param address public address of the page; null where it is not known
 * @param root public address of the site; null where it is not known
 */
export function jsonLd(
  page: Page,
  name: string,
  atlas: Atlas,
  language: Language,
  address: string | null,
  root: string | null,
): Thing {
  const url = address === null ? {} : { url: address };
  const base = { '@context': 'https://schema.org', ...url };
  switch (page.kind) {
    case 'fiche':
      return {
        ...base,
        ...ficheThing(detailed(atlas.fiches.get(page.id)!), atlas, language, root),
      };
    case 'place':
      return { ...base, ...placeThing(page.id, atlas, language)[0] };
    case 'organisation': {
      const organisation = detailedOrganisation(atlas.organisations.get(page.id)!);
      const { name: names, aliases = [], website } = organisation;
      const { url: _website, ...contact } = contactJsonLd(organisation);
      return {
        ...base,
        '@type': 'Organization',
        name: names[language],
        alternateName: aliases,
        ...(website === null ? {} : { sameAs: website }),
        ...contact,
        ...picturesJsonLd(organisation, language, root),
      };
    }
    case 'map':
      return { ...base, '@type': 'WebSite', name, inLanguage: language };
    default:
      return { ...base, '@type': 'CollectionPage', name, inLanguage: language };
  }
}
