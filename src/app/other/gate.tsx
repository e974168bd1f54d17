import { useEffect, type ReactNode } from 'react';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { OpenData } from '../../ui/open-data.tsx';
import { withData } from '../../state/url/other-data-address.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useDrop } from './use-drop.ts';

interface Props {
  title: string;
  /** Whether another file can be opened from here. */
  canOpen?: boolean;
  /** Whether what stands in it takes all the room that there is. */
  isWide?: boolean;
  children: ReactNode;
}

/** Stands before other data until they can be shown; the way back to the guide is always there. */
export function Gate({ title, canOpen = false, isWide = false, children }: Props) {
  const { t } = useI18n();
  useDrop(true);
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  return (
    <main className={isWide ? 'gate gate-wide' : 'gate'}>
      <h1>{title}</h1>
      {children}
      {canOpen && <OpenData />}
      <p>
        <StateLink change={withData(null)}>{t('data.leave')}</StateLink>
      </p>
    </main>
  );
}
