import { useState } from 'react';
import { MATRIX_ORDERS } from '../../domain/lib/orders.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { Share } from '../share.tsx';
import { CellEvidence, type LookedAt } from './cell-evidence.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixList } from './matrix-list.tsx';
import { useMatrix } from './use-matrix.ts';

/** Every initiative against every approach and challenge, on one screen or sheet. */
export function MatrixPage() {
  const { t } = useI18n();
  const { state } = useUrlState();
  const matrix = useMatrix();
  const [lookedAt, setLookedAt] = useState<LookedAt | null>(null);
  return (
    <article className="matrix-page">
      <h1>{t('matrix.title')}</h1>
      <p className="lead no-print">{t('matrix.lead')}</p>
      <nav className="matrix-orders no-print" aria-label={t('order.sort')}>
        <span aria-hidden="true">{t('order.sort')}</span>
        {MATRIX_ORDERS.map((order) => (
          <StateLink
            key={order}
            change={{ matrixOrder: order }}
            aria-current={order === state.matrixOrder ? 'true' : undefined}
          >
            {t(`matrix.order.${order}`)}
          </StateLink>
        ))}
      </nav>
      <div className="matrix-scroll">
        <MatrixGrid matrix={matrix} onLook={setLookedAt} />
      </div>
      <MatrixList matrix={matrix} />
      <CellEvidence lookedAt={lookedAt} />
      <p className="matrix-key">
        {t('legend.solid')} · {t('legend.hollow')}
      </p>
      <Share page={{ kind: 'matrix' }} />
    </article>
  );
}
