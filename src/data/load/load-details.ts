import * as z from 'zod/mini';
import type { Dataset, GlossaryTerm, Organisation, DetailedFiche } from '../../domain/model.ts';
import { slug } from '../schemas/common-schemas.ts';
import { read } from './fetch-published.ts';
import { PublishedCheck } from './published-check.ts';
import { approach, challenge, initiative } from '../schemas/fiche-schemas.ts';
import { glossaryTerm } from '../schemas/glossary-schema.ts';
import { inEvery } from './one-language.ts';
import { organisation } from '../schemas/organisation-schema.ts';
import { detailsPath } from './paths.ts';
import type { Problem } from '../problems/problems.ts';
import { onWeb, referringToWeb } from './web-addresses.ts';

const published = z.extend(initiative, { id: slug });
const list = z.array(z.unknown());
const guide = z.object({
  approaches: list,
  challenges: list,
  organisations: list,
  glossary: z.optional(list),
});

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

/**
 * Fetches and checks what the approaches, the challenges, the organisations and some initiatives
 * say. What is broken is left out and told. Never throws.
 * @param ids of the initiatives; others that share a file with them come along
 */
export async function loadDetails(
  site: URL,
  { organisations, index }: Pick<Dataset, 'organisations' | 'index'>,
  ids: readonly string[] | 'all',
  fetchFile: typeof fetch = fetch,
): Promise<Details> {
  if (!index) throw new Error('This dataset has no details to fetch.');
  const { language } = index;
  const named = new Map(organisations.map(({ id, name }) => [id, { id, name }]));
  const namesOf = (list: readonly string[]) => list.flatMap((id) => named.get(id) ?? []);
  const check = new PublishedCheck();
  const guidePath = detailsPath(language, 'guide');
  const paths = chunksFor(ids, index.ids, index.chunk).map((chunk) => detailsPath(language, chunk));
  const [guideFile, ...files] = await Promise.all(
    [guidePath, ...paths].map((path) => read(path, site, fetchFile)),
  );
  const whole = check.file(guide, guidePath, guideFile!);
  const tell = (found: Problem) => void check.found.push(found);
  const fiches: DetailedFiche[] = [
    ...check
      .each(approach, guidePath, (whole?.approaches ?? []).map(inEvery))
      .map((one) => ({ kind: 'approach' as const, ...referringToWeb(one, guidePath, tell) })),
    ...check
      .each(challenge, guidePath, (whole?.challenges ?? []).map(inEvery))
      .map((one) => ({ kind: 'challenge' as const, ...referringToWeb(one, guidePath, tell) })),
    ...files
      .flatMap((file, index) =>
        check
          .each(
            published,
            paths[index]!,
            (check.file(list, paths[index]!, file) ?? []).map(inEvery),
          )
          .map((one) => referringToWeb(one, paths[index]!, tell)),
      )
      .map((one) => ({
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
    organisations: check
      .each(organisation, guidePath, whole?.organisations ?? [])
      .map((one) => onWeb(one, guidePath, tell)),
    glossary: check.each(glossaryTerm, guidePath, whole?.glossary ?? []),
    problems: await check.problems(),
  };
}
