import { titleOrder } from '../../domain/guide/title-order.ts';
import type { Joining } from '../../domain/contact/contact.ts';
import type { Language } from '../../domain/languages.ts';
import type { DrawsOn, FicheLink, DetailedDataset, Initiative } from '../../domain/model.ts';
import { coded } from '../load/coded.ts';
import { indexPath } from '../load/paths.ts';

/** Initiatives per file of details: enough to compress well, few enough to fetch for one fiche. */
export const CHUNK = 50;

/** Of a link the index tells where it leads and on what basis; the fiche tells the rest. */
const bareLink = ({ to, basis }: FicheLink) => ({ to, basis });
const bareDrawsOn = ({ approach, basis }: DrawsOn) => ({ approach, basis });

/** What one can choose by, of taking part. */
const joiningOf = ({ newcomers, free, wheelchair, spokenLanguages }: Initiative): Joining => ({
  newcomers,
  free,
  wheelchair,
  spokenLanguages,
});
const saysNothing = (joining: Joining) => JSON.stringify(joining) === '{}';

/**
 * The index of a dataset in one language: all that map, list, facets and timeline need, the
 * initiatives as columns. Shapes stand once, in the places; what a fiche says comes when it is
 * opened.
 */
export function publishIndex(dataset: DetailedDataset, language: Language) {
  const { approaches, challenges, initiatives, organisations, themes, audiences } = dataset;
  const column = <T>(of: (one: (typeof initiatives)[number]) => T) => coded(initiatives.map(of));
  const ranks = titleOrder(initiatives, language);
  const joining = initiatives.map(joiningOf);
  return {
    language,
    guideDate: dataset.guideDate,
    guide: dataset.guide,
    ...(dataset.guide ? {} : { contacts: dataset.contacts }),
    approaches: approaches.map(({ id, title, shortTitle, colour, glyph, links }) => ({
      id,
      title: title[language],
      shortTitle: shortTitle[language],
      colour,
      glyph,
      links: links.map(bareLink),
    })),
    challenges: challenges.map(({ id, title, links }) => ({
      id,
      title: title[language],
      links: links.map(bareLink),
    })),
    basemaps: dataset.basemaps,
    themes: themes.map(({ id, label }) => ({ id, label: label[language] })),
    audiences: audiences.map(({ id, label }) => ({ id, label: label[language] })),
    organisations: {
      id: organisations.map(({ id }) => id),
      name: organisations.map(({ name }) => name[language]),
    },
    chunk: CHUNK,
    initiatives: {
      id: initiatives.map(({ id }) => id),
      shortTitle: initiatives.map(({ shortTitle }) => shortTitle[language]),
      /** Place in the alphabet of the language. */
      rank: initiatives.map(({ id }) => ranks.get(id)!),
      period: column(({ period }) => period),
      places: column(({ places }) => places),
      areaAmbiguous: column(({ areaAmbiguous }) => areaAmbiguous),
      drawsOn: column(({ drawsOn }) => drawsOn.map(bareDrawsOn)),
      links: column(({ links }) => links.map(bareLink)),
      initiators: column(({ initiators }) => initiators.map(({ id }) => id)),
      roles: column(({ roles }) => roles.map(({ id, role }) => ({ id, role }))),
      themes: column((one) => one.themes),
      ...(joining.every(saysNothing) ? {} : { joining: coded(joining) }),
    },
  };
}

/** The index in a language, by its address. */
export function indexFile(dataset: DetailedDataset, language: Language): [string, unknown] {
  return [indexPath(language), publishIndex(dataset, language)];
}
