import { useMemo } from 'react';
import type { Heading, RowKeys } from '../../domain/time/arrange.ts';
import { communesOf } from '../../domain/places/communes-of.ts';
import type { Initiative } from '../../domain/model.ts';
import { MOST_ROWS } from '../../domain/time/most-rows.ts';
import { barOf, type Bar } from '../../domain/time/timeline-bars.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { primarySign } from '../../state/atlas/approach-sign.ts';
import { useResults } from '../../state/results/results.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** One initiative on the timeline. */
export interface TimelineItem extends RowKeys {
  readonly initiative: Initiative;
  /** Null where its period is unknown. */
  readonly bar: Bar | null;
  readonly sign: ReturnType<typeof primarySign>;
  readonly approach: Heading & { readonly label: string };
  readonly commune: Heading & { readonly label: string };
}

/**
 * The initiatives that the timeline shows one by one: all of a small dataset, of a large one those
 * that pass all but time. Null where they are too many.
 */
export function useRows(): readonly TimelineItem[] | null {
  const atlas = useAtlas();
  const { language, t, say } = useI18n();
  const { state } = useUrlState();
  const { pool } = useResults();
  const { dataset, spans, years, places, ranks } = atlas;
  const { approaches, bases } = state.query;
  const listed = dataset.initiatives.length <= MOST_ROWS ? dataset.initiatives : pool;

  return useMemo(() => {
    if (!listed || listed.length > MOST_ROWS) return null;
    const { compare } = new Intl.Collator(language);
    const keyed = listed.map((initiative) => {
      const span = spans.get(initiative.id) ?? null;
      const sign = primarySign(initiative, { approaches, bases }, atlas);
      const { approach } = sign;
      const communes = communesOf(initiative, places).map(({ name }) => say(name));
      return {
        initiative,
        sign,
        span,
        bar: span && barOf(span, years),
        rank: ranks.get(initiative.id) ?? 0,
        approach: {
          id: approach?.id ?? '',
          label: approach ? say(approach.shortTitle) : '',
          rank: approach ? dataset.approaches.indexOf(approach) : Infinity,
        },
        label: communes.length > 0 ? communes.sort(compare).join(', ') : t('tray.title'),
        isRegional: communes.length === 0,
      };
    });
    const names = [...new Set(keyed.map(({ label }) => label))].sort(compare);
    return keyed.map(({ label, isRegional, ...row }) => ({
      ...row,
      commune: { id: label, label, rank: isRegional ? Infinity : names.indexOf(label) },
    }));
  }, [listed, language, spans, approaches, bases, atlas, places, say, years, dataset, ranks, t]);
}
