import { FACET_NAMES } from '../domain/query/facets/facets.ts';
import type { Query } from '../domain/query/query.ts';
import type { Atlas } from '../state/atlas/atlas.ts';
import type { I18n } from '../state/atlas/i18n-context.ts';
import { sayOption } from '../state/say/say-option.ts';
import { timeAsked } from '../state/say/say-time.ts';

/**
 * What a question asks, in the words that a person chose it by: one to each thing that is asked.
 * @param where near where, or how far from there, in words, where that is asked too
 */
export function describeQuery(
  query: Query,
  atlas: Atlas,
  i18n: I18n,
  where: string | null = null,
): string[] {
  const or = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const lists = FACET_NAMES.map((name) =>
    query[name].flatMap((id) => sayOption(name, id, atlas, i18n) ?? []),
  );
  return [
    ...(query.text ? [`“${query.text}”`] : []),
    ...lists.filter(({ length }) => length > 0).map((list) => or.format(list)),
    ...timeAsked(query.time, atlas, i18n).map(({ words }) => words),
    ...(where === null ? [] : [where]),
  ];
}
