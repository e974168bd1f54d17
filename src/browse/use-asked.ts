import type { Basis, Tie } from '../domain/model.ts';
import type { Facet } from '../domain/query/query.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { timeAsked } from '../state/say/say-time.ts';
import type { UrlState } from '../state/url/url-state.ts';
import { useNearName } from '../state/near/use-near-name.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';

/** One thing that is asked: in words, and what the address would change without it. */
export interface Asked {
  readonly key: string;
  /** What stands before the words where there is a sign for it, such as for a place. */
  readonly sign?: string;
  readonly words: string;
  readonly without: Partial<UrlState>;
}

/** All that is asked, one by one: where and how far, words, facets, time, whose links. */
export function useAsked(): readonly Asked[] {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { state } = useUrlState();
  const { t, say } = i18n;
  const { query, near, reach } = state;
  const nearName = useNearName(state);
  const { approaches, places, organisations, dataset } = atlas;

  const asked: Asked[] = [];
  if (near) {
    // A place that nobody knows is asked all the same, until it is let go of.
    const name = nearName ?? (near.kind === 'locality' ? near.id : '…');
    const without = { near: null, reach: null, view: null };
    asked.push({ key: 'near', sign: '◎', words: name, without });
  }
  if (near && reach) {
    const words = t(`asked.reach.${reach.unit}`, { amount: reach.amount });
    asked.push({ key: 'reach', words, without: { reach: null } });
  }
  if (query.text !== '') {
    asked.push({
      key: 'text',
      words: `“${query.text}”`,
      without: { query: { ...query, text: '' } },
    });
  }
  const facet = (name: Facet, wordsOf: (id: string) => string | undefined) => {
    const chosen: readonly string[] = query[name];
    for (const id of chosen) {
      const left = chosen.filter((one) => one !== id);
      const without = { query: { ...query, [name]: left } };
      asked.push({ key: `${name} ${id}`, words: wordsOf(id) ?? id, without });
    }
  };
  const named = (one: { name: Parameters<typeof say>[0] } | undefined) => one && say(one.name);
  facet('approaches', (id) => {
    const approach = approaches.get(id);
    return approach && say(approach.shortTitle);
  });
  facet('bases', (id) => t(`basis.${id as Basis}`));
  facet('places', (id) => named(places.get(id)));
  facet('initiators', (id) => named(organisations.get(id)));
  facet('roles', (id) => t(`role.${id as Tie}`));
  facet('themes', (id) => {
    const theme = dataset.themes.find((one) => one.id === id);
    return theme && say(theme.label);
  });
  for (const { words, without } of timeAsked(query.time, atlas, i18n)) {
    asked.push({ key: `time ${words}`, words, without: { query: { ...query, time: without } } });
  }
  if (state.guideOnly) {
    asked.push({ key: 'only', words: t('only.short'), without: { guideOnly: false } });
  }
  return asked;
}
