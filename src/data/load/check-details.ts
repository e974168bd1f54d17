import * as z from 'zod/mini';
import type { Language } from '../../domain/languages.ts';
import type { Problem } from '../problems/problems.ts';
import { slug } from '../schemas/common-schemas.ts';
import { approach, challenge, initiative } from '../schemas/fiche-schemas.ts';
import { glossaryTerm } from '../schemas/glossary-schema.ts';
import { organisation } from '../schemas/organisation-schema.ts';
import { publishedPictured } from '../schemas/picture-schema.ts';
import type { DetailParts } from './detail-parts.ts';
import type { Read } from './fetch-published.ts';
import { inEvery } from './one-language.ts';
import { detailsPath } from './paths.ts';
import { PublishedCheck } from './published-check.ts';
import { onWeb, referringToWeb } from './web-addresses.ts';

const shown = { phoneShown: z.optional(z.string()) };
const published = z.extend(initiative, { id: slug, ...shown, ...publishedPictured });
const publishedApproach = z.extend(approach, publishedPictured);
const publishedChallenge = z.extend(challenge, publishedPictured);
const publishedOrganisation = z.extend(organisation, { ...shown, ...publishedPictured });
const list = z.array(z.unknown());
const guide = z.object({
  approaches: list,
  challenges: list,
  organisations: list,
  glossary: z.optional(list),
});

/** What is sound in files of details, and what is wrong with the rest. */
export async function checkDetails(
  guideFile: Read,
  chunks: ReadonlyMap<string, Read>,
  language: Language,
): Promise<{ parts: DetailParts; problems: readonly Problem[] }> {
  const check = new PublishedCheck();
  const guidePath = detailsPath(language, 'guide');
  const whole = check.file(guide, guidePath, guideFile);
  const tell = (found: Problem) => void check.found.push(found);
  const parts = {
    approaches: check
      .each(publishedApproach, guidePath, (whole?.approaches ?? []).map(inEvery))
      .map((one) => referringToWeb(one, guidePath, tell)),
    challenges: check
      .each(publishedChallenge, guidePath, (whole?.challenges ?? []).map(inEvery))
      .map((one) => referringToWeb(one, guidePath, tell)),
    initiatives: [...chunks].flatMap(([path, file]) =>
      check
        .each(published, path, (check.file(list, path, file) ?? []).map(inEvery))
        .map((one) => onWeb(referringToWeb(one, path, tell), path, tell)),
    ),
    organisations: check
      .each(publishedOrganisation, guidePath, whole?.organisations ?? [])
      .map((one) => onWeb(one, guidePath, tell)),
    glossary: check.each(glossaryTerm, guidePath, whole?.glossary ?? []),
  };
  return { parts, problems: await check.problems() };
}
