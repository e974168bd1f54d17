import type { Initiative } from '../../domain/model.ts';
import type { PairLink } from '../../domain/links/fiche-links.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Evidence } from '../evidence.tsx';

/** The cell that the pointer or the focus is on. */
export interface LookedAt {
  readonly initiative: Initiative;
  /** Id of the approach or challenge. */
  readonly column: string;
  readonly ties: readonly PairLink[];
}

/** What the cell that one looks at rests on, in words. */
export function CellEvidence({ lookedAt }: { lookedAt: LookedAt | null }) {
  const { fiches } = useAtlas();
  const { t, say } = useI18n();
  const column = lookedAt && fiches.get(lookedAt.column);
  return (
    <div className="cell-evidence no-print" role="status">
      {lookedAt && column ? (
        <>
          <strong>{say(lookedAt.initiative.shortTitle)}</strong> ×{' '}
          <strong>{say(column.title)}</strong>
          {lookedAt.ties.map((tie, index) => (
            <Evidence key={index} evidence={{ on: tie.from, ...tie.evidence }} />
          ))}
        </>
      ) : (
        <span className="muted">{t('matrix.hint')}</span>
      )}
    </div>
  );
}
