import { FACET_NAMES } from '../domain/query/facets/facets.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { sayOption } from '../state/say/say-option.ts';
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
  const { t } = i18n;
  const { query, near, reach } = state;
  const nearName = useNearName(state);

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
  for (const name of FACET_NAMES) {
    for (const id of query[name]) {
      const left = query[name].filter((one) => one !== id);
      const words = sayOption(name, id, atlas, i18n) ?? id;
      asked.push({ key: `${name} ${id}`, words, without: { query: { ...query, [name]: left } } });
    }
  }
  for (const { words, without } of timeAsked(query.time, atlas, i18n)) {
    asked.push({ key: `time ${words}`, words, without: { query: { ...query, time: without } } });
  }
  if (state.guideOnly) {
    asked.push({ key: 'only', words: t('only.short'), without: { guideOnly: false } });
  }
  return asked;
}
