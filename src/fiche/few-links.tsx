import type { ReactNode } from 'react';
import { useI18n } from '../state/atlas/i18n-context.ts';

/** More links than these are not read one by one: the map has them all. */
const MOST = 40;

/** A list of links, cut where it would not end, with how many are left out. */
export function FewLinks<T>({
  items,
  children,
}: {
  items: readonly T[];
  children: (item: T) => ReactNode;
}) {
  const { t } = useI18n();
  const rest = items.length - MOST;
  return (
    <>
      <ul>{items.slice(0, MOST).map(children)}</ul>
      {rest > 0 && <p className="muted">{t('fiche.more', { count: rest })}</p>}
    </>
  );
}
