import type { Language } from '../../domain/languages.ts';
import type { Dataset, GlossaryTerm, Organisation, DetailedFiche } from '../../domain/model.ts';
import type { DetailParts } from './detail-parts.ts';
import { read, sealedValues, type Read } from './fetch-published.ts';
import { inEvery } from './one-language.ts';
import { detailsPath } from './paths.ts';
import type { Problem } from '../problems/problems.ts';

/** What the files of details tell. */
export interface Details {
  readonly fiches: ReadonlyMap<string, DetailedFiche>;
  readonly organisations: readonly Organisation[];
  readonly glossary: readonly GlossaryTerm[];
  readonly problems: readonly Problem[];
}

/** The files that hold the details of some initiatives, or of all. */
function chunksFor(ids: readonly string[] | 'all', known: readonly string[], stated: number) {
  const chunk = Math.max(1, Math.floor(stated));
  if (ids === 'all') {
    return Array.from({ length: Math.ceil(known.length / chunk) }, (_, index) => index);
  }
  const rows = ids.map((id) => known.indexOf(id)).filter((row) => row >= 0);
  return [...new Set(rows.map((row) => Math.floor(row / chunk)))];
}

/** What was checked when it was built, to the byte; null for files that anybody may have changed. */
function sealedParts(guide: Read, chunks: readonly Read[]): DetailParts | null {
  const [whole, ...runs] = (sealedValues([guide, ...chunks]) ?? []) as [
    Omit<DetailParts, 'initiatives'>?,
    ...DetailParts['initiatives'][],
  ];
  if (!whole) return null;
  const inAll = <T>(list: readonly T[]) => list.map((one) => inEvery(one) as T);
  return {
    ...whole,
    approaches: inAll(whole.approaches),
    challenges: inAll(whole.challenges),
    initiatives: inAll(runs.flat()),
  };
}

async function partsOf(
  guide: Read,
  chunks: ReadonlyMap<string, Read>,
  language: Language,
): Promise<{ parts: DetailParts; problems: readonly Problem[] }> {
  const sealed = sealedParts(guide, [...chunks.values()]);
  if (sealed) return { parts: sealed, problems: [] };
  const { checkDetails } = await import('./check-details.ts');
  return checkDetails(guide, chunks, language);
}

/**
 * Fetches what the approaches, the challenges, the organisations and some initiatives say, and checks
 * it unless it is to the byte what the build wrote. What is broken is left out and told. Never throws.
 * @param ids of the initiatives; others that share a file with them come along
 */
export async function loadDetails(
  site: URL,
  { organisations, index }: Pick<Dataset, 'organisations' | 'index'>,
  ids: readonly string[] | 'all',
  fetchFile: typeof fetch = fetch,
): Promise<Details> {
  if (!index) throw new Error('This dataset has no details to fetch.');
  const { language, seals } = index;
  const named = new Map(organisations.map(({ id, name }) => [id, { id, name }]));
  const namesOf = (list: readonly string[]) => list.flatMap((id) => named.get(id) ?? []);
  const load = (path: string) => read(path, site, fetchFile, seals.get(path));
  const paths = chunksFor(ids, index.ids, index.chunk).map((chunk) => detailsPath(language, chunk));
  const [guide, ...files] = await Promise.all([
    load(detailsPath(language, 'guide')),
    ...paths.map(load),
  ]);
  const chunks = new Map(paths.map((path, at) => [path, files[at]!]));
  const { parts, problems } = await partsOf(guide, chunks, language);
  const fiches = [
    ...parts.approaches.map((one) => ({ kind: 'approach' as const, ...one })),
    ...parts.challenges.map((one) => ({ kind: 'challenge' as const, ...one })),
    ...parts.initiatives.map((one) => ({
      kind: 'initiative' as const,
      ...one,
      initiators: namesOf(one.initiators),
      roles: one.roles.flatMap(({ organisation: id, ...role }) =>
        namesOf([id]).map((name) => ({ ...name, ...role })),
      ),
    })),
  ] as DetailedFiche[];
  return {
    fiches: new Map(fiches.map((fiche) => [fiche.id, fiche])),
    organisations: parts.organisations,
    glossary: parts.glossary,
    problems,
  };
}
