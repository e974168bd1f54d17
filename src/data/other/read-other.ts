import type { Locality } from '../../domain/locality.ts';
import type { Dataset, Organisation, OrganisationName, WholeApproach } from '../../domain/model.ts';
import { onlyIn } from '../only-in.ts';
import { problem, type Problem } from '../problems.ts';
import type { Columns } from './columns.ts';
import { entriesOfContract, isContract } from './contract.ts';
import { Ids, type Entry } from './entry.ts';
import { harmless } from '../harmless.ts';
import { LIMITS } from './limits.ts';
import { PlaceMaker } from './place-maker.ts';
import { entriesOfTable } from './rows.ts';
import { megabytes, tooLarge } from './too-large.ts';
import { tableOfCsv, tableOfFeatures, type Table } from './table.ts';

/** A file of somebody else as far as it reads by itself. */
export type OtherFile =
  | { readonly kind: 'contract'; readonly features: readonly unknown[] }
  /** A person has to say what its columns mean. */
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'none' };

export interface OtherReading {
  readonly file: OtherFile;
  readonly problems: readonly Problem[];
}

function readFeatures(features: readonly unknown[], name: string): OtherReading {
  if (isContract(features)) {
    const all = features.slice(0, LIMITS.rows);
    const hint = String(LIMITS.rows);
    const isCut = features.length > LIMITS.rows;
    const problems = isCut ? [problem('tooManyRows', name, { found: `> ${hint}`, hint })] : [];
    return { file: { kind: 'contract', features: all }, problems };
  }
  const { table, problems } = tableOfFeatures(features, name);
  return { file: table ? { kind: 'table', table } : { kind: 'none' }, problems };
}

/**
 * Reads a file of somebody else: GeoJSON of the published contract, any other GeoJSON, or values
 * with separators between them. Never throws.
 * @param name of the file, for messages
 */
export function readOther(text: string, name: string): OtherReading {
  const none = (why: Problem) => ({ file: { kind: 'none' } as const, problems: [why] });
  if (text.length > LIMITS.bytes) return none(tooLarge(name, megabytes(text.length)));
  const start = text.trimStart().slice(0, 1);
  if (start === '') return none(problem('empty', name));
  if (start === '<') return none(problem('html', name));
  if (start !== '{' && start !== '[') {
    const { table, problems } = tableOfCsv(text, name);
    return { file: table ? { kind: 'table', table } : { kind: 'none' }, problems };
  }
  let value: unknown;
  try {
    value = harmless(JSON.parse(text));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return none(problem('notJson', name, { found }));
  }
  const { features } = value as { features?: unknown };
  if (!Array.isArray(features) || features.length === 0) return none(problem('noTable', name));
  return readFeatures(features, name);
}

/** What is known here, that somebody else's dataset leans on. */
export interface Ground {
  readonly base: Dataset;
  readonly approaches: readonly WholeApproach[];
  readonly localities: readonly Locality[];
  /** The present month in EDTF: until then what runs on is known to. */
  readonly month: string;
}

/** An organisation of which no more than its name is known. */
const bare = ({ id, name }: OrganisationName): Organisation => ({
  id,
  name,
  kind: '',
  website: null,
});

function datasetOf(entries: readonly Entry[], maker: PlaceMaker, ground: Ground): Dataset {
  const { base, approaches, month } = ground;
  const initiatives = entries.map(({ initiative }) => initiative);
  const drawn = new Set(
    initiatives.flatMap(({ drawsOn }) => drawsOn.map(({ approach }) => approach)),
  );
  const words = new Map(entries.flatMap(({ terms }) => [...terms]));
  const labels = (known: Dataset['themes'], used: readonly string[]) => {
    const named = new Map(known.map(({ id, label }) => [id, label]));
    return [...new Set(used)].map((id) => ({
      id,
      label: named.get(id) ?? onlyIn(words.get(id) ?? id),
    }));
  };
  const organisations = new Map(
    entries.flatMap((entry) => entry.organisations).map((one) => [one.id, bare(one)]),
  );
  return {
    guideDate: month,
    guide: null,
    attribution: base.attribution,
    approaches: approaches.filter(({ id }) => drawn.has(id)).map((one) => ({ ...one, links: [] })),
    challenges: [],
    initiatives,
    organisations: [...organisations.values()],
    places: [...base.places, ...maker.others],
    ground: base.ground,
    waters: base.waters,
    basemaps: base.basemaps,
    themes: labels(
      base.themes,
      initiatives.flatMap(({ themes }) => themes),
    ),
    audiences: labels(
      base.audiences,
      initiatives.flatMap(({ audiences }) => audiences),
    ),
  };
}

/**
 * Makes a dataset of a file of somebody else, on the ground of ours. What is broken is left out and
 * told; the dataset has what is sound.
 * @param columns what the columns of a table mean
 */
export function otherDataset(
  file: Exclude<OtherFile, { kind: 'none' }>,
  columns: Columns,
  name: string,
  ground: Ground,
): { readonly dataset: Dataset; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tell = (found: Problem) => void problems.push(found);
  const maker = new PlaceMaker(ground.base.places, ground.localities);
  const approaches = new Set(ground.approaches.map(({ id }) => id));
  const ids = new Ids(approaches);
  const entries =
    file.kind === 'contract'
      ? entriesOfContract(file.features, name, { places: maker, ids, approaches }, tell)
      : entriesOfTable(file.table, columns, name, maker, ids, tell);
  return { dataset: datasetOf(entries, maker, ground), problems };
}
