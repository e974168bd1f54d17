import { CONTACT_ENTRIES } from '../../../domain/contact/contact.ts';
import type { Field } from './form.ts';
import type { Edited } from '../edited-kinds.ts';

const CONTACT = [...CONTACT_ENTRIES, 'verified'] as const;

/** The parts of a form, in the order in which one fills it in, with the fields of each. */
const PARTS = {
  initiative: {
    what: ['title', 'shortTitle', 'inShort', 'summary', 'readingMinutes'],
    who: ['initiators', 'initiatorsAsStated', 'roles'],
    spot: ['places', 'areaAsStated', 'areaAmbiguous'],
    when: ['period', 'periodAsStated'],
    about: ['themes', 'audiences'],
    ties: ['drawsOn', 'links'],
    sources: ['references'],
    pictures: ['pictures'],
    contact: CONTACT,
  },
  approach: {
    what: ['title', 'shortTitle', 'definition', 'summary', 'readingMinutes'],
    core: ['principles', 'comparison'],
    sign: ['colour', 'glyph'],
    ties: ['links'],
    sources: ['references'],
    pictures: ['pictures'],
  },
  challenge: {
    what: ['title', 'question', 'summary', 'readingMinutes'],
    core: ['tensions', 'waysForward'],
    ties: ['links'],
    sources: ['references'],
    pictures: ['pictures'],
  },
  organisation: { what: ['name', 'kind', 'aliases'], pictures: ['pictures'], contact: CONTACT },
  place: {
    what: ['name', 'level', 'aliases'],
    spot: ['geometry', 'within', 'spans', 'neighbours'],
    figures: ['nis', 'postcodes', 'areaKm2', 'note'],
  },
} as const satisfies Record<Edited, Record<string, readonly string[]>>;

type Parts = typeof PARTS;
export type PartName = { [Kind in Edited]: keyof Parts[Kind] }[Edited];

export interface Part {
  readonly name: PartName;
  readonly fields: readonly Field[];
}

const POSITION: Field = { name: 'geometry', entry: { type: 'position' }, empty: 'null' };

/** The fields of a kind in parts; one that stands in none of them comes in the last. */
export function partsOf(kind: Edited, fields: readonly Field[]): readonly Part[] {
  const parts = Object.entries(PARTS[kind]) as [PartName, readonly string[]][];
  const known = new Set(parts.flatMap(([, names]) => names));
  const all = kind === 'place' ? [...fields, POSITION] : fields;
  return parts.map(([name, names], index) => ({
    name,
    fields: [
      ...names.flatMap((one) => all.find((field) => field.name === one) ?? []),
      ...(index === parts.length - 1 ? all.filter((field) => !known.has(field.name)) : []),
    ],
  }));
}
