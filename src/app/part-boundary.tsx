import type { ReactNode } from 'react';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { ErrorBoundary } from './error-boundary.tsx';

/** A part of a view that may fail by itself; what is shown there when it is asked anew. */
export function PartBoundary({ of, children }: { of?: string; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <ErrorBoundary label={t('app.crashed')} again={t('app.retry')} of={of}>
      {children}
    </ErrorBoundary>
  );
}
