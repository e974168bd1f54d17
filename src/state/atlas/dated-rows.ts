import { arrange } from '../../domain/time/arrange.ts';
import type { Initiative } from '../../domain/model.ts';
import type { PeriodSpan } from '../../domain/time/period-span.ts';
import type { Atlas } from './atlas.ts';

const NO_HEADING = { id: '', rank: 0 };

/** The initiatives that are dated, the earliest first, each with its span. */
export function datedRows({
  dataset,
  spans,
}: Pick<Atlas, 'dataset' | 'spans'>): readonly { initiative: Initiative; span: PeriodSpan }[] {
  const rows = dataset.initiatives.flatMap((initiative, rank) => {
    const span = spans.get(initiative.id);
    return span ? [{ initiative, span, rank, approach: NO_HEADING, commune: NO_HEADING }] : [];
  });
  return arrange(rows, 'start', 'none').flatMap((group) => group.rows);
}
