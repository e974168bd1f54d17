import type { Query } from '../domain/query/query.ts';
import type { Atlas } from '../state/atlas/atlas.ts';
import type { I18n } from '../state/atlas/i18n-context.ts';
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
  const { dataset, approaches, places, organisations } = atlas;
  const { t, say, language } = i18n;
  const { time } = query;
  const named = <T>(ids: readonly string[], find: (id: string) => T | undefined) =>
    ids.flatMap((id) => find(id) ?? []);
  const themes = new Map(dataset.themes.map((theme) => [theme.id, theme]));
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  const lists = [
    named(query.approaches, (id) => approaches.get(id)).map((one) => say(one.shortTitle)),
    query.bases.map((basis) => t(`basis.${basis}`)),
    named(query.places, (id) => places.get(id)).map(({ name }) => say(name)),
    named(query.initiators, (id) => organisations.get(id)).map(({ name }) => say(name)),
    query.roles.map((role) => t(`role.${role}`)),
    named(query.themes, (id) => themes.get(id)).map(({ label }) => say(label)),
  ];
  return [
    ...(query.text ? [`“${query.text}”`] : []),
    ...lists.filter(({ length }) => length > 0).map((list) => or.format(list)),
    ...timeAsked(time, atlas, i18n).map(({ words }) => words),
    ...(where === null ? [] : [where]),
  ];
}
