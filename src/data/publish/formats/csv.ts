import type { ExportFormat } from './format.ts';
import Papa from 'papaparse';
import { CONTACT_ENTRIES, type Contact } from '../../../domain/contact/contact.ts';
import { FIRST_LANGUAGE, LANGUAGES, type Localised } from '../../../domain/languages.ts';
import type { DetailedDataset, DetailedInitiative } from '../../../domain/model.ts';
import { indexPlaces } from '../../../domain/places/place-index.ts';
import { publishedFeature } from '../publish.ts';

const JOINT = ' | ';

/** How it is reached, a column each; who may come has one a language. */
export const CONTACT_COLUMNS = CONTACT_ENTRIES.filter((name) => name !== 'whoMayCome');
export type ContactColumn = (typeof CONTACT_COLUMNS)[number];

/** What is not known is empty; a point is written as maps show it, latitude first. */
function contactCell(contact: Contact, name: ContactColumn): string {
  if (name === 'addressPoint') return contact.addressPoint?.toReversed().join(', ') ?? '';
  const value = contact[name];
  return Array.isArray(value) ? value.join(JOINT) : ((value as string | null | undefined) ?? '');
}

/** One row per initiative; lists are joined by a bar. */
function rowOf(initiative: DetailedInitiative, places: ReturnType<typeof indexPlaces>) {
  const { properties } = publishedFeature(initiative, places);
  const each = (name: string, text: Record<string, string>) =>
    LANGUAGES.map((language) => [`${name}_${language}`, text[language]]);
  const names = (list: readonly { name: Localised }[]) =>
    list.map(({ name }) => name[FIRST_LANGUAGE]).join(JOINT);
  return Object.fromEntries([
    ['id', initiative.id],
    ...each('title', initiative.title),
    ...each('summary', initiative.summary),
    ['initiators', names(properties.initiators)],
    [
      'roles',
      properties.roles.map(({ name, role }) => `${name[FIRST_LANGUAGE]} (${role})`).join(JOINT),
    ],
    ['initiatorsAsStated', initiative.initiatorsAsStated],
    ['places', names(properties.places)],
    ['placeIds', initiative.places.join(JOINT)],
    ['areaAsStated', initiative.areaAsStated],
    ['period', properties.period],
    ['start', properties.start],
    ['end', properties.end],
    ['periodAsStated', initiative.periodAsStated],
    ['readingMinutes', initiative.readingMinutes],
    ['themes', initiative.themes.join(JOINT)],
    ['audiences', initiative.audiences.join(JOINT)],
    ...CONTACT_COLUMNS.map((name) => [name, contactCell(initiative, name)]),
    ...each('whoMayCome', initiative.whoMayCome ?? {}),
    [
      'drawsOn',
      initiative.drawsOn.map(({ approach, basis }) => `${approach} (${basis})`).join(JOINT),
    ],
  ]) as Record<string, string | number | null>;
}

/** The initiatives as CSV in UTF-8 with a byte order mark, which spreadsheets need to see the accents. */
export function publishCsv(dataset: DetailedDataset): string {
  const places = indexPlaces(dataset.places);
  const rows = dataset.initiatives.map((one) => rowOf(one, places));
  return `\ufeff${Papa.unparse(rows, { newline: '\n', escapeFormulae: true })}\n`;
}

export const csv: ExportFormat = {
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  isInOneLanguage: false,
  write: publishCsv,
};
