import type { Work } from '../../domain/guide/citation.ts';
import { FIRST_LANGUAGE, type Language } from '../../domain/languages.ts';
import type { Dataset, Fiche } from '../../domain/model.ts';

/**
 * A fiche as one cites it; null where the dataset does not say what guide it is of.
 * @param page public address of its page here; null where that is not known
 */
export function workOf(
  fiche: Fiche,
  { guide }: Pick<Dataset, 'guide'>,
  language: Language,
  page: string | null,
): Work | null {
  if (!guide) return null;
  const [year, month] = guide.date.split('-').map(Number);
  const [title, own] = [fiche.title[FIRST_LANGUAGE], fiche.title[language]];
  return {
    authors: guide.authors,
    year: year!,
    month: month!,
    title,
    translation: own === title ? null : own,
    container: guide.title[FIRST_LANGUAGE],
    publisher: guide.publisher,
    publisherPlace: guide.publisherPlace,
    url: guide.urls[FIRST_LANGUAGE] ?? null,
    page,
    id: fiche.id,
  };
}
