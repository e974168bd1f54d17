import { thingsOf, type Files } from '../../data/edit/patch/apply-patch.ts';
import { EDITED } from '../../data/edit/edited-kinds.ts';
import { FILES } from '../../data/schemas/items.ts';
import { readJson } from '../../data/problems/read-json.ts';
import type { Language, Localised } from '../../domain/languages.ts';
import { nameIn } from './say-difference.ts';

/** What the ids of the data files are called in a language: fiches, organisations, places, terms. */
export function namesOf(files: Files, language: Language): ReadonlyMap<string, string> {
  const read = readJson(FILES.vocabulary, files[FILES.vocabulary]);
  const lists = 'lineOf' in read ? Object.values(read.value as object) : [];
  const terms = lists.flat() as readonly { id: string; label: Localised }[];
  return new Map([
    ...terms.map(({ id, label }) => [id, label[language]] as const),
    ...EDITED.flatMap((kind) =>
      [...thingsOf(files, kind)].map(([id, value]) => [id, nameIn(kind, value, language)] as const),
    ),
  ]);
}
